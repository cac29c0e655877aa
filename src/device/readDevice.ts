/** What this device keeps under a key; empty where it keeps or says nothing. */
export function readDevice(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

import type { LoadFault } from './loadFaults.ts'

/** A file that did not come, or not as it should: says which, and why. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
  readonly fault: LoadFault
  /** How long the host asks to be left alone, in milliseconds. */
  readonly wait: number | undefined

  constructor(fault: LoadFault, message: string, wait?: number) {
    super(message)
    this.fault = fault
    this.wait = wait
  }
}

import { built } from './takeover.ts'

/** Whether the page is still the one that the build drew. */
export function pageIsBuilt(): boolean {
  return document.documentElement.hasAttribute(built)
}

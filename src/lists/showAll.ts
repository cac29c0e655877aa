import { defaultView, type View } from './View.ts'

/** The view with nothing left out; the order stays as it was chosen. */
export function showAll({ sort }: View): View {
  return { ...defaultView, sort }
}

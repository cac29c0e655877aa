/**
 * An attribute whose name stands in code, to be spread into an element; without
 * a value it only says that the element is such a one.
 */
export function attribute(
  name: `data-${string}`,
  value = '',
): Readonly<Record<`data-${string}`, string>> {
  return { [name]: value }
}

/**
 * Orders names as a reader of the page’s language would, “Song 9” before
 * “Song 10”.
 */
export function compareText(one: string, other: string): number {
  collator ??= new Intl.Collator(
    (import.meta.env.LANGUAGE_TAG ?? 'en') as string,
    { numeric: true },
  )
  return collator.compare(one, other)
}

/** Made when first asked for, as making one takes a while. */
let collator: Intl.Collator | undefined

/** Orders names as a reader of English would, “Song 9” before “Song 10”. */
export const { compare: compareText } = new Intl.Collator('en', {
  numeric: true,
})

const calendar = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeZone: 'UTC',
})

/** A date of the content in words: “17 July 2026”. */
export function formatDay(date: string): string {
  return calendar.format(new Date(date))
}

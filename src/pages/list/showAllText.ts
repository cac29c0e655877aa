/** What a button says that takes all filters away: “Show all ten”. */
export function showAllText(total: number): string {
  return `Show all ${total === 10 ? 'ten' : total}`
}

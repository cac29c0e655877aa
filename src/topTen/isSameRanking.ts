import type { TopTen } from './TopTen.ts'

/** Whether two orders have the same songs, each at the same place. */
export function isSameRanking(topTen: TopTen, other: TopTen): boolean {
  return (
    topTen.length === other.length &&
    topTen.every((slug, place) => slug === other[place])
  )
}

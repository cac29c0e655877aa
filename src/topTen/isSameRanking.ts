import type { TopTen } from './TopTen.ts'

export function isSameRanking(topTen: TopTen, other: TopTen): boolean {
  return (
    topTen.length === other.length &&
    topTen.every((slug, place) => slug === other[place])
  )
}

/** How a song's episode and moment are known, and how that is said in short. */
export const placementBases = {
  article: 'Placed by the ranking article alone',
  checked: 'Checked in other sources',
  disputed: 'Sources disagree on the moment',
} as const

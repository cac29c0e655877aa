/** Leaves on a sheet of 320 × 180: where, turned by degrees, and how large. */
export const foliage = [
  { x: 160, y: 92, turn: -14, size: 2 },
  { x: 70, y: 46, turn: 38, size: 1.1 },
  { x: 252, y: 44, turn: -48, size: 0.9 },
  { x: 66, y: 140, turn: 78, size: 0.8 },
  { x: 254, y: 140, turn: 16, size: 1.2 },
] as const

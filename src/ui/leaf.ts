/** A leaf of ours, as SVG paths around its middle, some 45 units wide. */
export const leaf = {
  outline: 'M-22 13C-24-6-6-20 21-13 20 8 4 22-22 13Z',
  veins: 'M-24 14C-8 6 6-2 22-12M-6 4l2-11M5-2l9 3',
} as const

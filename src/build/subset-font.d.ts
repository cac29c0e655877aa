// The package brings no types. These are those of what we use of it.
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    glyphs: string,
    options: {
      targetFormat: 'truetype' | 'woff2'
      variationAxes?: Record<string, number | { min: number; max: number }>
      noLayoutClosure?: boolean
      preserveNameIds?: readonly number[]
    },
  ): Promise<Uint8Array>
}

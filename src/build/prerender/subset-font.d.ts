// The package brings no types. These are those of what we use of it.
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    glyphs: string,
    options: {
      targetFormat: 'truetype' | 'woff2'
      variationAxes?: Record<string, number | { min: number; max: number }>
      keepFeatures?: readonly string[]
      preserveNameIds?: readonly number[]
      dropTables?: readonly string[]
    },
  ): Promise<Uint8Array>
}

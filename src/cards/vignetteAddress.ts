const drawings = import.meta.glob<string>('./vignettes/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
})

/** Where the drawing of a scene is to be fetched. */
export function vignetteAddress(id: string): string | undefined {
  return drawings[`./vignettes/${id}.svg`]
}

/** The two files that editors write. */
export type ContentFile = 'countdown' | 'soundtrack'

/** Something that is wrong with the content. */
export type Fault = {
  readonly file: ContentFile
  /** Of the value in its file, `songs.3.year`; empty for the file itself. */
  readonly path: string
  /** What is wrong, in the words of an editor; no stop at the end. */
  readonly says: string
}

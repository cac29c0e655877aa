import * as words from '../../words/words.ts'

export type PreviewWords = typeof previewWords

/** What is lettered on the pictures that go with a shared link. */
export const previewWords = {
  showName: words.showName,
  siteName: words.siteName,
  /** The same in two lines. */
  siteLines: words.sitePreviewLines,
  reveal: words.revealHeading,
  revealLine: words.revealPreviewLine,
} as const

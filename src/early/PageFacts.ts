import type { earlyContent } from './earlyContent.ts'

/** What the build tells the scripts in a page of that page alone. */
export type PageFacts = {
  /** The address of the module that starts the app. */
  readonly app: string
  /** The addresses of what it starts with, by what a link calls them. */
  readonly links: Readonly<
    Record<'modulepreload' | 'stylesheet', readonly string[]>
  >
  /** The addresses of the content that it was drawn from, by query key. */
  readonly content: Readonly<Record<string, string>>
  /** What the early script reads of the songs, on a page with a list. */
  readonly list?: EarlyContent
}

export type EarlyContent = ReturnType<typeof earlyContent>

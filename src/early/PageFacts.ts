import type { StoryOrder } from '../songs/storyOrder.ts'
import type { earlyContent } from './earlyContent.ts'

/** What the build tells the scripts in a page of that page alone. */
export type PageFacts = {
  /** Where it is, with the base path; nowhere, for what is missing. */
  readonly path?: string
  /** The address of the module that starts the app. */
  readonly app: string
  /** The addresses of what it starts with, by what a link calls them. */
  readonly links: Readonly<
    Record<'modulepreload' | 'stylesheet', readonly string[]>
  >
  /** The addresses of the content that it was drawn from, by query key. */
  readonly content: Readonly<Record<string, string>>
  /** What comes after what, so that it is known what is not watched yet. */
  readonly order: StoryOrder
  /** On a page with a list: what the early script knows of it, */
  readonly list?: {
    readonly content: EarlyContent['listed']
    /** and the address of the module that searches it, `earlySearch.ts`. */
    readonly search: string
  }
}

export type EarlyContent = ReturnType<typeof earlyContent>

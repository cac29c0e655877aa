import { fetchText } from './fetchText.ts'
import { withinTime } from './withinTime.ts'

type BuiltIn = {
  /** The key of the query that it answers. */
  readonly key: string
  /** Undefined if it did not load: a deployment may have removed the file. */
  readonly content: unknown
}

/**
 * The content that the page was drawn from, which the build has checked, put
 * beside the page and linked to. Where nothing was drawn, as in development,
 * there are no links.
 */
export async function builtInContent(
  links: Iterable<Pick<HTMLLinkElement, 'id' | 'href'>>,
  onFault: (fault: unknown) => void,
): Promise<readonly BuiltIn[]> {
  return Promise.all(
    [...links].map(async ({ id, href }) => ({
      key: id,
      content: await load(href).catch(onFault),
    })),
  )
}

async function load(href: string): Promise<unknown> {
  const text = await withinTime(href, (signal) => fetchText(href, signal))
  return JSON.parse(text) as unknown
}

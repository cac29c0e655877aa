import { fetchText } from './fetchText.ts'
import { LoadError } from './LoadError.ts'
import { readContent } from './readContent.ts'
import { withinTime } from './withinTime.ts'

/**
 * A content file, whole and checked; throws a `LoadError` for any other. What
 * checks it is fetched with it: a page that was built has no need of either.
 */
export async function loadContent<Content>(
  name: 'countdown' | 'soundtrack',
  fetchParser: () => Promise<(json: unknown) => Content>,
  cancelled: AbortSignal,
): Promise<Content> {
  const address = `${import.meta.env.BASE_URL}data/${name}.json`
  const [text, parse] = await Promise.all([
    withinTime(address, (signal) => fetchText(address, signal), cancelled),
    fetchParser().catch((fault: unknown) => {
      throw new LoadError('unreachable', String(fault))
    }),
  ])
  return readContent(text, address, parse)
}

import { fetchText } from './fetchText.ts'
import { LoadError } from './LoadError.ts'
import { readContent } from './readContent.ts'
import { withinTime } from './withinTime.ts'

/**
 * A content file, whole and checked; throws a `LoadError` for any other. What
 * checks it is fetched once the file is here, because a page that was built has
 * no need of either, and because code that once failed to come, on a line that
 * has neither, does not come again before the page is loaded anew.
 */
export async function loadContent<Content>(
  name: 'countdown' | 'soundtrack',
  fetchParser: () => Promise<(json: unknown) => Content>,
  cancelled: AbortSignal,
): Promise<Content> {
  const address = `${import.meta.env.BASE_URL}data/${name}.json`
  const text = await withinTime(
    address,
    (signal) => fetchText(address, signal),
    cancelled,
  )
  const parse = await fetchParser().catch((fault: unknown) => {
    throw new LoadError('broken', String(fault))
  })
  return readContent(text, address, parse)
}

import { fetchText } from './fetchText.ts'
import { readContent } from './readContent.ts'
import { withinTime } from './withinTime.ts'

/** A content file, whole and checked; throws a `LoadError` for any other. */
export async function loadContent<Content>(
  name: 'countdown' | 'soundtrack',
  parse: (json: unknown) => Content,
  cancelled: AbortSignal,
): Promise<Content> {
  const address = `${import.meta.env.BASE_URL}data/${name}.json`
  const text = await withinTime(
    address,
    (signal) => fetchText(address, signal),
    cancelled,
  )
  return readContent(text, address, parse)
}

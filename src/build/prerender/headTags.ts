import type { Countdown } from '../../songs/Content.ts'
import { siteName } from '../../site/siteName.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { BuiltPage } from './pages.ts'
import { scriptTag } from './scriptTag.ts'
import { structuredData } from './structuredData.ts'

/** An address below the site's own, or nothing where that is not configured. */
export type Absolute = (path: string) => string | undefined

/**
 * What search engines and previews read of a page. None of it gives a scene
 * away. A tag that needs a whole address is left out where there is none:
 * better missing than wrong.
 */
export function headTags(
  page: BuiltPage,
  title: string,
  countdown: Countdown,
  absolute: Absolute,
): string {
  const description = descriptionOf(page)
  const address = page.kind === 'notFound' ? undefined : absolute(page.path)
  const { name, alt } = pictureOf(page)
  const picture = absolute(`previews/${name}.png`)

  const meta: Record<string, string | undefined> = {
    description,
    robots: page.kind === 'notFound' ? 'noindex' : undefined,
    'twitter:card': picture && 'summary_large_image',
  }
  const openGraph: Record<string, string | undefined> = {
    'og:type': page.song ? 'music.song' : 'website',
    'og:site_name': siteName,
    'og:locale': 'en_GB',
    'og:description': description,
    'og:url': address,
    'og:image': picture,
    'og:image:width': picture && '1200',
    'og:image:height': picture && '630',
    'og:image:alt': picture && alt,
  }
  const data = structuredData(page, countdown, absolute)

  return [
    `<title>${title}</title>`,
    ...tags('name', meta),
    // The title is escaped already, by React.
    `<meta property="og:title" content="${title.replaceAll('"', '&quot;')}">`,
    ...tags('property', openGraph),
    address && `<link rel="canonical" href="${escapeHtml(address)}">`,
    data && scriptTag(JSON.stringify(data), ' type="application/ld+json"'),
  ]
    .filter(Boolean)
    .join('\n    ')
}

function pictureOf({ kind, song }: BuiltPage) {
  if (song)
    return {
      name: song.slug,
      alt: `Number ${song.rank}: ${song.title} by ${song.artist}`,
    }
  // The others show the two best.
  if (kind === 'reveal')
    return { name: 'reveal', alt: 'A sealed letter and the words “The reveal”' }
  return {
    name: 'countdown',
    alt: 'Two hand-drawn scenes and the name of the site',
  }
}

function descriptionOf({ kind, song }: BuiltPage) {
  if (song)
    return `Number ${song.rank} of the ten best needle drops of Heartstopper: ${song.title} by ${song.artist}, from ${song.release} (${song.year}). Where it plays, and where to hear it.`
  return {
    countdown:
      'The ten best needle drops of Heartstopper, counted down: the scene behind each song, and one tap to hear it where you listen.',
    song: '',
    soundtrack:
      'Every song known from Heartstopper, episode by episode: where each is heard, how sure that is, who says so, and where to hear it.',
    reveal:
      'The ten best needle drops of Heartstopper as an event: one song at a time, from ten to one, and nothing told before its turn.',
    mine: 'Put the ten best needle drops of Heartstopper in your own order, see how far each has moved, and send a friend the link.',
    about:
      'Whose ranking this is, how each song’s place in the show was checked, and what stays on your device.',
    notFound: 'There is no page at this address.',
  }[kind]
}

function tags(
  key: 'name' | 'property',
  values: Record<string, string | undefined>,
) {
  return Object.entries(values).map(
    ([name, content]) =>
      content && `<meta ${key}="${name}" content="${escapeHtml(content)}">`,
  )
}

import { language } from '../../words/language.ts'
import { languages } from '../../words/languages.ts'
import * as words from '../../words/words.ts'
import { appIcons } from './appIcons.ts'

/**
 * What a browser needs to install the site as an app
 * (https://www.w3.org/TR/appmanifest/). Addresses are relative to the manifest,
 * but for the id, which would be relative to the whole host.
 */
export function appManifest(base: string) {
  const { tag, dir } = languages[language]
  // The pictures lie at the root of the site, once for all languages.
  const root = language === 'en' ? '' : '../'
  return {
    id: base,
    start_url: './',
    scope: './',
    name: words.siteName,
    short_name: words.appShortName,
    description: words.appDescription,
    lang: tag,
    dir,
    display: 'standalone',
    theme_color: '#fbf6ee',
    background_color: '#fbf6ee',
    categories: ['entertainment', 'music'],
    icons: appIcons.map(({ file, size, purpose }) => ({
      src: root + file,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
    screenshots: [
      {
        src: `${root}screenshots/narrow.png`,
        sizes: '780x1600',
        type: 'image/png',
        form_factor: 'narrow',
        label: words.appScreenNarrow,
      },
      {
        src: `${root}screenshots/wide.png`,
        sizes: '1280x800',
        type: 'image/png',
        form_factor: 'wide',
        label: words.appScreenWide,
      },
    ],
  }
}

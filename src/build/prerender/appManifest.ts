import { siteName } from '../../site/siteName.ts'

/** The icons of an installed app; what is maskable has room to be cut round. */
export const appIcons = [
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  { file: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
] as const

/**
 * What a browser needs to install the site as an app
 * (https://www.w3.org/TR/appmanifest/). Addresses are relative to the manifest,
 * but for the id, which would be relative to the whole host.
 */
export function appManifest(base: string) {
  return {
    id: base,
    start_url: './',
    scope: './',
    name: siteName,
    short_name: 'Song by song',
    description:
      'The ten best needle drops of Heartstopper, counted down, with the scene behind each and a link to hear it.',
    lang: 'en-GB',
    dir: 'ltr',
    display: 'standalone',
    theme_color: '#fbf6ee',
    background_color: '#fbf6ee',
    categories: ['entertainment', 'music'],
    icons: appIcons.map(({ file, size, purpose }) => ({
      src: file,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
    screenshots: [
      {
        src: 'screenshots/narrow.png',
        sizes: '780x1600',
        type: 'image/png',
        form_factor: 'narrow',
        label:
          'The countdown on a phone: filters, then a drawing for each song',
      },
      {
        src: 'screenshots/wide.png',
        sizes: '1280x800',
        type: 'image/png',
        form_factor: 'wide',
        label: 'The countdown: filters above a hand-drawn card for each song',
      },
    ],
  }
}

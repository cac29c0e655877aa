// `npm run screenshots`: the pictures that an app store or a browser shows
// before the site is installed, taken anew after a change of its looks. Their
// sizes stand in src/build/prerender/appManifest.ts, too.
import { chromium } from '@playwright/test'
import { serve } from '../src/build/serve.mjs'
import { findChromium, needChromium } from './chromium.mjs'

const screens = {
  narrow: { viewport: { width: 390, height: 800 }, deviceScaleFactor: 2 },
  wide: { viewport: { width: 1280, height: 800 } },
}

console.log(`Chromium: ${needChromium()}`)
const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
})
const { url, close } = await serve({ folder: 'dist' })
for (const [name, screen] of Object.entries(screens)) {
  const page = await browser.newPage({ ...screen, reducedMotion: 'reduce' })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.screenshot({ path: `public/screenshots/${name}.png` })
}
await browser.close()
close()

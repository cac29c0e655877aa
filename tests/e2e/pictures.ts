import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from '@playwright/test'

/** What a browser makes of a picture: its size, and how often each colour. */
export async function look(page: Page, download: Download) {
  const base64 = readFileSync(await download.path()).toString('base64')
  return page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0))
    const blob = new Blob([bytes], { type: 'image/png' })
    const bitmap = await createImageBitmap(blob)
    const { width, height } = bitmap
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const { data = new Uint8ClampedArray() } =
      context?.getImageData(0, 0, width, height) ?? {}
    const colours: Record<string, number> = {}
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.slice(at, at + 4).join()
      colours[colour] = (colours[colour] ?? 0) + 1
    }
    return { width, height, colours }
  }, base64)
}

/** How many pixels of each of these colours of the page are on the picture. */
export function pixels(picture: Locator, tokens: readonly string[]) {
  return picture.evaluate((node, names) => {
    const canvas = node as HTMLCanvasElement
    const { width, height } = canvas
    const drawn = canvas.getContext('2d')?.getImageData(0, 0, width, height)
    const counts: Record<string, number> = {}
    const bytes = drawn?.data ?? new Uint8ClampedArray()
    for (let at = 0; at < bytes.length; at += 4) {
      const hex = Array.from(bytes.subarray(at, at + 3), (one) =>
        one.toString(16).padStart(2, '0'),
      )
      const colour = `#${hex.join('')}`
      counts[colour] = (counts[colour] ?? 0) + 1
    }
    const style = getComputedStyle(canvas)
    return names.map(
      (name) => counts[style.getPropertyValue(`--${name}`).trim()] ?? 0,
    )
  }, tokens)
}

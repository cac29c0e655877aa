/**
 * What the build holds, by the end of a file's name. Text names its charset,
 * and has compressed copies beside it. Plain JavaScript, because `serve.mjs`
 * reads it too, before anything has been compiled.
 * @type {Readonly<Record<string, string>>}
 */
export const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

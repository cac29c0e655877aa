import { createHash } from 'node:crypto'

/** A Content Security Policy: each directive with its sources. */
export type Policy = Readonly<Record<string, readonly string[]>>

/**
 * The policy that fits these pages: nothing runs, is drawn or is asked for but
 * what lies on our own origin, or stands in one of the pages to the letter.
 */
export function contentPolicy(
  pages: readonly string[],
  origin: string | undefined,
): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashes(pages.flatMap(inlineScripts))],
    'style-src': ["'self'", ...hashes(pages.flatMap(inlineStyles))],
    // Pictures that are drawn on the device are files of its own.
    'img-src': ["'self'", 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    // Said by `default-src` already, but checklists ask for it by name.
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    // The one policy there may be: it vouches for the worker's own address.
    'trusted-types': ['worker'],
    // Where the site is known to be reached by https.
    ...(origin?.startsWith('https:') && { 'upgrade-insecure-requests': [] }),
  }
}

function inlineScripts(html: string) {
  return [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)].flatMap(
    ([, attributes = '', code = '']) =>
      // A script with `src` has no text to hash, and JSON is never run.
      /\bsrc=|\btype="application\//.test(attributes) ? [] : [code],
  )
}

function inlineStyles(html: string) {
  return [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(
    ([, css = '']) => css,
  )
}

/** Each text once, as https://www.w3.org/TR/CSP3/#grammardef-hash-source asks. */
function hashes(texts: readonly string[]) {
  return [...new Set(texts)].map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
}

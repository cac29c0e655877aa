import { correctionText, type MistakenSong } from './correctionText.ts'

/**
 * The address at which a mistake is reported, filled in. `address` is the
 * owner's, with `{title}` and `{text}` where those go. Lines end as mail wants
 * them (RFC 6068, 5), which a tracker reads as well.
 */
export function correctionAddress(
  address: string,
  song?: MistakenSong,
): string {
  const { title, text } = correctionText(song)
  return address
    .replaceAll('{title}', () => encode(title))
    .replaceAll('{text}', () => encode(text.replaceAll('\n', '\r\n')))
}

function encode(text: string) {
  return encodeURIComponent(text.toWellFormed())
}

import { albumOf } from '../songs/albumOf.ts'
import { escapeXml } from './escapeXml.ts'
import type { Playlist, PlaylistSong } from './Playlist.ts'
import { searchedArtist } from '../listening/searchedArtist.ts'

/**
 * A playlist as XSPF, version 1 (https://www.xspf.org/spec), for readers that
 * find the songs by name: we have no sound, so there is no `location`. Nor is
 * there `trackNum`, which is a place on the album and not in the list. There
 * are no extensions and no empty elements: older versions of VLC give a file
 * up at what they do not know.
 */
export function xspf({ title, songs }: Playlist): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<playlist version="1" xmlns="http://xspf.org/ns/0/">
  <title>${escapeXml(title)}</title>
  <trackList>
${songs.map(track).join('')}  </trackList>
</playlist>
`
}

/** Its duration is in milliseconds. */
function track(song: PlaylistSong) {
  const { duration } = song
  const album = albumOf(song)
  return `    <track>
      <title>${escapeXml(song.title)}</title>
      <creator>${escapeXml(searchedArtist(song))}</creator>
${album === undefined ? '' : `      <album>${escapeXml(album)}</album>\n`}${
    duration === undefined
      ? ''
      : `      <duration>${duration * 1000}</duration>\n`
  }    </track>
`
}

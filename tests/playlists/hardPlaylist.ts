import type { Playlist, PlaylistSong } from '../../src/playlists/Playlist.ts'

export const plainSong = {
  rank: 3,
  slug: 'ete',
  title: 'Été',
  artist: 'Ørsted',
  year: 2019,
  release: 'Home Tapes',
  duration: 180,
} satisfies PlaylistSong

/** All that is known of some songs. */
export const barelyKnown: PlaylistSong = {
  slug: 'above',
  title: 'Above',
  artist: 'Ørsted',
}

/** Names at which a careless writer breaks, and which must come back whole. */
export const hardNames = [
  'Commas, “quotes”, semicolons; tabs\tand | pipes',
  'She said "yes", twice',
  '"',
  'Two\nlines',
  'Two\r\nlines of Windows',
  ' blanks around ',
  'Été',
  'E\u0301te\u0301',
  '愛 사랑 حب',
  '🏳️‍🌈👩\u200D🚀',
  'R&B <3 > ]]> &amp; &#0;',
  '</title></track></trackList></playlist>',
  '<!DOCTYPE a [<!ENTITY b "c">]>&b;',
  '=1+1',
  '+44',
  '-M-',
  '@home',
  '\tindented',
  "'quoted",
  '{"a": [null]}',
  '\\n \\u0041 %0A',
  '...',
  '007',
]

/** Each name as a title, an artist and an album. */
export const hardPlaylist = {
  title: 'Names, “hard” ones & <others>',
  songs: hardNames.map((title, index) => ({
    ...plainSong,
    rank: index + 1,
    title,
    artist: hardNames.at(index - 1) ?? '',
    release: hardNames.at(index - 2) ?? '',
    duration: index + 1,
  })),
} satisfies Playlist

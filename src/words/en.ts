/*
 * English, as spoken in Britain. Every message is a whole sentence, label or
 * name; what differs from case to case is a parameter. To change one, change
 * what stands between the quotes, and leave ${…} as it is.
 */

// Around every page

// Not found
export const notFoundTitle = 'We can’t find that page'
export const notFoundHint =
  'Check the address, or it may have moved. The search above knows every song, or pick one of the ten.'
export const theTenSongs = 'The ten songs'

// About

// A song’s page

// The reveal

// My ten

// Taking a list away

// Lists: filters, orders, search, counts

// The countdown

// All songs

// Songs, seasons and episodes

// Scenes, and holding them back

// Cards

// Marks

// Listening

// Playlists and shared texts

// Loading, and when something fails

// Previews, search engines and the installed app

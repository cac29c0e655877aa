import { countLeftOut } from '../../playlists/countLeftOut.ts'
import type { Playlist } from '../../playlists/Playlist.ts'
import {
  playlistFormats,
  type PlaylistFormatId,
} from '../../playlists/playlistFormats.ts'
import { writePlaylist } from '../../playlists/writePlaylist.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import styles from './PlaylistFiles.module.css'
import { SaveButton } from '../../ui/SaveButton.tsx'
import * as words from '../../words/words.ts'

type PlaylistFilesProps = { readonly playlist: Playlist }

/** The list in every format there is: what each is for, to copy or to keep. */
export function PlaylistFiles({ playlist }: PlaylistFilesProps) {
  return (
    <ul>
      {(Object.keys(playlistFormats) as PlaylistFormatId[]).map((id) => {
        const name = words.formatNames[id]
        const leftOut = countLeftOut(id, playlist)
        return (
          <li className={styles.format} key={id}>
            <p>
              <strong>{name}</strong>
              <span className={styles.use}>
                <span>{words.formatUses[id]}</span>{' '}
                {leftOut > 0 && <span>{words.leftOutSongs(leftOut)}</span>}
              </span>
            </p>
            <div className={styles.ways}>
              <CopyButton
                text={() => writePlaylist(id, playlist).text}
                label={words.copyFormatAs(name)}
              >
                {words.copyFormat}
              </CopyButton>
              <SaveButton
                file={() => writePlaylist(id, playlist)}
                label={words.saveFormatAs(name)}
              >
                {words.saveFormat}
              </SaveButton>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

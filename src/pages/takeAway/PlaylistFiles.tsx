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

type PlaylistFilesProps = { readonly playlist: Playlist }

/** The list in every format there is: what each is for, to copy or to keep. */
export function PlaylistFiles({ playlist }: PlaylistFilesProps) {
  return (
    <ul>
      {(Object.keys(playlistFormats) as PlaylistFormatId[]).map((id) => {
        const { label, use } = playlistFormats[id]
        const leftOut = countLeftOut(id, playlist)
        return (
          <li className={styles.format} key={id}>
            <p>
              <strong>{label}</strong>
              <span className={styles.use}>
                {use}
                {leftOut > 0 &&
                  ` ${leftOut} of the songs ${leftOut === 1 ? 'is' : 'are'} not in it.`}
              </span>
            </p>
            <div className={styles.ways}>
              <CopyButton text={() => writePlaylist(id, playlist).text}>
                Copy<span className="visually-hidden"> as {label}</span>
              </CopyButton>
              <SaveButton file={() => writePlaylist(id, playlist)}>
                Save<span className="visually-hidden"> as {label}</span>
              </SaveButton>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

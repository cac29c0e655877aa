import { countLeftOut } from '../../playlists/countLeftOut.ts'
import type { Playlist } from '../../playlists/Playlist.ts'
import type { PlaylistFormatId } from '../../playlists/playlistFormats.ts'
import { writePlaylist } from '../../playlists/writePlaylist.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import styles from './FormatRows.module.css'
import { SaveButton } from '../../ui/SaveButton.tsx'
import * as words from '../../words/words.ts'

type FormatRowsProps = {
  readonly formats: readonly PlaylistFormatId[]
  readonly playlist: Playlist
}

/** The list in some formats: what each is for, to copy or to keep. */
export function FormatRows({ formats, playlist }: FormatRowsProps) {
  return (
    <ul>
      {formats.map((id) => {
        const name = words.formatNames[id]
        const leftOut = countLeftOut(id, playlist)
        return (
          <li className={styles.format} key={id}>
            <div>
              <p>
                <strong>{name}</strong>
              </p>
              <p className={styles.use}>{words.formatUses[id]}</p>
              {seen[id] && <p className={styles.use}>{seen[id]}</p>}
              {leftOut > 0 && (
                <p className={styles.use} key={leftOut}>
                  {words.leftOutSongs(leftOut)}
                </p>
              )}
            </div>
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

const seen: Partial<Record<PlaylistFormatId, string>> = words.formatSeen

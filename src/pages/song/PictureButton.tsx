import type { Song } from '../../songs/Song.ts'
import buttons from '../../ui/Button.module.css'
import * as words from '../../words/words.ts'

type PictureButtonProps = {
  readonly song: Pick<Song, 'title'>
  readonly open: boolean
  readonly onToggle: () => void
}

/** Shows a song's card as a picture, or no longer. */
export function PictureButton({ song, open, onToggle }: PictureButtonProps) {
  return (
    <button
      className={buttons.quiet}
      type="button"
      aria-expanded={open}
      onClick={onToggle}
    >
      <svg className={buttons.icon} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 5h16v14H4zM4 17l6-6 5 5 2-2 3 3" />
      </svg>
      <span aria-hidden="true">{words.pictureButton}</span>
      <span className="visually-hidden">{words.pictureOfSong(song.title)}</span>
    </button>
  )
}

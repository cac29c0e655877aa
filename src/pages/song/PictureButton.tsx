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
        <path d="M4.2 4.600c5.200-.4 10.400-.4 15.600.1.3 4.900.3 9.800-.1 14.700-5.200.3-10.300.3-15.400-.1-.3-4.900-.4-9.800-.1-14.700zM4.500 16.500c1.700-2.400 3.300-4.300 4.800-5.700 2.300 2.200 4.200 4.400 5.800 6.800 1.200-1.500 2.600-2.700 4.400-3.600M15.500 8.300h.1" />
      </svg>
      <span aria-hidden="true">{words.pictureButton}</span>
      <span className="visually-hidden">{words.pictureOfSong(song.title)}</span>
    </button>
  )
}

import type { Song } from '../songs/Song.ts'
import { marks, type Mark } from '../songs/marks.ts'
import * as words from '../words/words.ts'
import styles from './MarkButtons.module.css'

type MarkButtonsProps = {
  readonly song: Pick<Song, 'slug' | 'title' | 'marks'>
  readonly onToggle: (mark: Mark, slug: string) => void
}

/** Loved and heard: the visitor's own notes of a song, on this device. */
export function MarkButtons({ song, onToggle }: MarkButtonsProps) {
  return (
    <div className={styles.marks}>
      {marks.map((mark) => (
        <button
          className={styles.mark}
          key={mark}
          type="button"
          aria-pressed={song.marks?.includes(mark) ?? false}
          onClick={() => onToggle(mark, song.slug)}
        >
          <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
            <path d={icons[mark]} />
          </svg>
          <span className="visually-hidden">
            {words.markSong[mark](song.title)}
          </span>
        </button>
      ))}
    </div>
  )
}

const icons: Readonly<Record<Mark, string>> = {
  loved:
    'M12 20C5.6 15.7 2.7 12 3.1 8.3 3.5 4.6 8.6 3.2 12 8.1c3.1-4.9 8.5-3.7 8.9.2.4 3.7-2.5 7.4-8.9 11.7z',
  heard:
    'M4.2 15.4c-.5-7 2.6-11 7.7-11.1 5.2-.1 8.4 4 7.9 11M4 14.6c2.7-.8 3.8.5 3.9 2.7.1 2.3-.9 3.5-2.9 3.1-1.7-.4-1.6-3.9-1-5.800zm16 0c-2.7-.8-3.8.5-3.9 2.7-.1 2.3.9 3.5 2.9 3.1 1.7-.4 1.6-3.9 1-5.800z',
}

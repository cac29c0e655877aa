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
          data-mark={mark}
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
  heard: 'M4.3 13.2c1.6 1.3 3.3 3.2 4.6 5.5 2.6-5.9 6.1-10.5 10.8-13.7',
}

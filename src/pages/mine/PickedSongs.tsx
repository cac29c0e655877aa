import { useDeferredValue, useMemo, useState } from 'react'
import { EpisodeTag } from '../../cards/EpisodeTag.tsx'
import { longestQuery, readableQuery } from '../../lists/readableQuery.ts'
import { MatchedText } from '../../search/MatchedText.tsx'
import { mostSongs } from '../../topTen/mostSongs.ts'
import buttons from '../../ui/Button.module.css'
import { Field } from '../../ui/Field.tsx'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import { pickSongs } from './pickSongs.ts'
import styles from './PickedSongs.module.css'
import type { SongPickerProps } from './SongPicker.tsx'
import * as words from '../../words/words.ts'

type PickedSongsProps = Pick<SongPickerProps, 'catalogue' | 'own' | 'onToggle'>

/** How many songs are drawn at first, and how many more at a press. */
const step = 20

/** The songs that answer a search, each to be taken in, or out again. */
export function PickedSongs({ catalogue, own, onToggle }: PickedSongsProps) {
  const [typed, setTyped] = useState('')
  const [most, setMost] = useState(step)
  const query = useDeferredValue(readableQuery(typed))
  const songs = useMemo(() => pickSongs(catalogue, query), [catalogue, query])
  const terms = catalogue.search(query)?.terms
  const left = Math.min(songs.length - most, step)

  return (
    <div className={styles.picker}>
      <Field label={words.pickerSearch}>
        <input
          type="search"
          value={typed}
          maxLength={longestQuery}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={({ target }) => {
            setTyped(target.value)
            setMost(step)
          }}
        />
      </Field>
      <p className={styles.count}>{words.chosenCount(own.length, mostSongs)}</p>
      <output className={styles.count}>
        {songs.length > 0 ? words.songCount(songs.length) : words.nothingToPick}
      </output>
      <ul className={styles.songs} aria-label={words.addSongs}>
        {songs.slice(0, most).map((song) => {
          const { slug, title, artist, marks } = song
          const taken = own.includes(slug)
          const name = taken ? words.pickedSongName : words.pickSongName
          return (
            <li className={styles.song} key={slug}>
              <span className={styles.text}>
                <span
                  className={styles.title}
                  lang={song.titleLanguage ?? 'en'}
                  translate="no"
                >
                  <MatchedText text={title} terms={terms} />
                </span>
                <span className={styles.by}>
                  <EpisodeTag at={song} />
                  <span translate="no">
                    <MatchedText text={artist} terms={terms} />
                  </span>
                  {marks?.includes('loved') && <span>{words.lovedMark}</span>}
                </span>
              </span>
              <SteadyButton
                className={taken ? buttons.quiet : buttons.plain}
                label={name(title, artist)}
                possible={taken || own.length < mostSongs}
                onPress={() => onToggle(slug)}
              >
                <span>{taken ? words.pickedSong : words.pickSong}</span>
              </SteadyButton>
            </li>
          )
        })}
      </ul>
      {left > 0 && (
        <button
          className={buttons.plain}
          type="button"
          onClick={() => setMost(most + step)}
        >
          {words.showMore(left)}
        </button>
      )}
    </div>
  )
}

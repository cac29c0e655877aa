import { CorrectionLink } from '../../cards/CorrectionLink.tsx'
import type { Song } from '../../songs/Song.ts'
import { attribute } from '../../ui/attribute.ts'
import * as guardNames from '../../guard/guardNames.ts'
import * as words from '../../words/words.ts'
import styles from './UnknownScene.module.css'

type UnknownSceneProps = { readonly song: Song }

/** That nobody has told us what is seen meanwhile; and how to. */
export function UnknownScene({ song }: UnknownSceneProps) {
  return (
    <div className={styles.unknown} {...attribute(guardNames.story)}>
      <p>
        {typeof song.season === 'number'
          ? words.unknownScene
          : words.unknownInFilm}
      </p>
      <CorrectionLink song={song}>
        <span aria-hidden="true">{words.tellUs}</span>
        <span className="visually-hidden">{words.tellUsOf(song.title)}</span>
      </CorrectionLink>
    </div>
  )
}

import { matches, type ChangeView, type View } from '../../lists/View.ts'
import styles from './MatchChoice.module.css'
import boxes from './OptionBox.module.css'
import { SongCount } from './SongCount.tsx'
import * as words from '../../words/words.ts'

type MatchChoiceProps = {
  readonly match: View['match']
  /** How many songs each would show. */
  readonly matches: Readonly<Record<View['match'], number>>
  readonly onChange: ChangeView
}

/** Of several people, whether one in a scene is enough. */
export function MatchChoice(props: MatchChoiceProps) {
  const { match, onChange } = props
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{words.facetTitles.character}</legend>
      {matches.map((id) => (
        <label className={styles.option} key={id}>
          <input
            className={boxes.box}
            type="radio"
            name="match"
            value={id}
            checked={match === id}
            onChange={() => onChange((from) => ({ ...from, match: id }))}
          />
          <span>{words.matchNames[id]}</span>
          <SongCount of={props.matches[id]} className={styles.count} />
        </label>
      ))}
    </fieldset>
  )
}

import type { ChangeView, View } from '../../lists/View.ts'
import * as takeover from '../../early/takeover.ts'
import { attribute } from '../../ui/attribute.ts'
import styles from './MatchChoice.module.css'

type MatchChoiceProps = {
  readonly match: View['match']
  /** How many songs each would show. */
  readonly matches: Readonly<Record<View['match'], number>>
  readonly onChange: ChangeView
}

const words: Readonly<Record<View['match'], string>> = {
  any: 'Any of them',
  all: 'All together',
}

/** Of several people, whether one in a scene is enough. */
export function MatchChoice({ match, matches, onChange }: MatchChoiceProps) {
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">On screen</legend>
      {(Object.keys(words) as View['match'][]).map((id) => (
        <label className={styles.option} key={id}>
          <input
            className={styles.box}
            type="radio"
            name="match"
            value={id}
            checked={match === id}
            onChange={() => onChange((from) => ({ ...from, match: id }))}
          />
          <span>{words[id]}</span>
          <span className="visually-hidden">, </span>
          <span className={styles.count} {...attribute(takeover.counts)}>
            {matches[id]}
          </span>
          <span className="visually-hidden">
            {matches[id] === 1 ? ' song' : ' songs'}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

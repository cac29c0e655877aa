import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { longestName } from '../../topTen/tidyName.ts'
import { Field } from '../../ui/Field.tsx'
import styles from './RankingName.module.css'
import * as words from '../../words/words.ts'

type RankingNameProps = {
  readonly name: string
  readonly onName: (name: string) => void
}

/** What somebody calls their order. What is kept of it is tidier than typing. */
export function RankingName({ name, onName }: RankingNameProps) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string>()

  function type(next: string) {
    setTyped(next)
    onName(next)
  }

  // The outside system is the page as it was built: somebody may have typed
  // before React was there, and left it.
  const keepEarly = useEffectEvent(() => {
    const early = field.current?.value
    if (early && early !== name) type(early)
  })
  useEffect(() => keepEarly(), [])

  return (
    <div className={styles.name}>
      <Field label={words.orderName}>
        <input
          ref={field}
          value={typed ?? name}
          maxLength={longestName}
          autoComplete="off"
          enterKeyHint="done"
          aria-describedby="name-hint"
          onChange={({ target }) => type(target.value)}
          onBlur={() => setTyped(undefined)}
        />
      </Field>
      <p className={styles.hint} id="name-hint">
        {words.orderNameHint}
      </p>
    </div>
  )
}

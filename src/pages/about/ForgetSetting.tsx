import { useState } from 'react'
import { forgetDevice } from '../../device/forgetDevice.ts'
import buttons from '../../ui/Button.module.css'
import styles from './ForgetSetting.module.css'
import * as words from '../../words/words.ts'

/** Of one press: the next makes a new one, even if it ends the same. */
type Outcome = {
  readonly said: keyof typeof words.forgetOutcomes
  readonly at: number
}

/** Takes everything of ours off the device, once somebody has said so twice. */
export function ForgetSetting() {
  const [outcome, setOutcome] = useState<Outcome>()

  async function forget() {
    const said = (await forgetDevice()) ? 'forgotten' : 'refused'
    setOutcome({ said, at: performance.now() })
  }

  return (
    <>
      <details className={styles.setting}>
        <summary className={buttons.plain}>{words.forgetEverything}</summary>
        <p>{words.forgetHint}</p>
        <button
          className={buttons.filled}
          type="button"
          onClick={() => void forget()}
        >
          {words.forgetConfirm}
        </button>
      </details>
      <output>
        {outcome && (
          <span key={outcome.at}>{words.forgetOutcomes[outcome.said]}</span>
        )}
      </output>
    </>
  )
}

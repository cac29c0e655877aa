import { useState } from 'react'
import buttons from '../../ui/Button.module.css'
import styles from './ForgetSetting.module.css'
import * as words from '../../words/words.ts'

type ForgetSettingProps = {
  /** Forgets all there is; resolves to whether the browser let it. */
  readonly onForget: () => Promise<boolean>
}

/** Takes everything of ours off the device, once somebody has said so twice. */
export function ForgetSetting({ onForget }: ForgetSettingProps) {
  const [outcome, setOutcome] = useState<keyof typeof words.forgetOutcomes>()

  async function forget() {
    setOutcome((await onForget()) ? 'forgotten' : 'refused')
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
      <output>{outcome && words.forgetOutcomes[outcome]}</output>
    </>
  )
}

import { useState } from 'react'
import buttons from '../../ui/Button.module.css'
import styles from './ForgetSetting.module.css'

const outcomes = {
  forgotten:
    'Forgotten. This site knows as much of you as on a first visit: nothing. No setting and no copy of its pages is left on this device.',
  refused:
    'This browser does not let us at everything that it keeps for this site. Its own settings for site data do.',
} as const

type ForgetSettingProps = {
  /** Forgets all there is; resolves to whether the browser let it. */
  readonly onForget: () => Promise<boolean>
}

/** Takes everything of ours off the device, once somebody has said so twice. */
export function ForgetSetting({ onForget }: ForgetSettingProps) {
  const [outcome, setOutcome] = useState<keyof typeof outcomes>()

  async function forget() {
    setOutcome((await onForget()) ? 'forgotten' : 'refused')
  }

  return (
    <>
      <details className={styles.setting}>
        <summary className={buttons.plain}>
          Forget everything on this device
        </summary>
        <p>
          What you see and hear here goes back to how it was before you chose
          anything. It cannot be undone.
        </p>
        <button
          className={buttons.filled}
          type="button"
          onClick={() => void forget()}
        >
          Yes, forget everything
        </button>
      </details>
      <output>{outcome && outcomes[outcome]}</output>
    </>
  )
}

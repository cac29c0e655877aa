import buttons from '../../ui/Button.module.css'
import styles from './RankingTools.module.css'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import * as words from '../../words/words.ts'

type OrderToolsProps = {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly canRestart: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onRestart: () => void
}

/** What can be done to an order as a whole. */
export function RankingTools(props: OrderToolsProps) {
  const { canUndo, canRedo, canRestart, onUndo, onRedo, onRestart } = props
  return (
    <div className={styles.tools}>
      <SteadyButton
        className={buttons.plain}
        possible={canUndo}
        onPress={onUndo}
      >
        {words.undo}
      </SteadyButton>
      <SteadyButton
        className={buttons.plain}
        possible={canRedo}
        onPress={onRedo}
      >
        {words.redo}
      </SteadyButton>
      <SteadyButton
        className={buttons.plain}
        possible={canRestart}
        onPress={onRestart}
      >
        {words.resetToRanking}
      </SteadyButton>
    </div>
  )
}

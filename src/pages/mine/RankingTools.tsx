import buttons from '../../ui/Button.module.css'
import styles from './RankingTools.module.css'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import * as words from '../../words/words.ts'

type RankingToolsProps = {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly canRestart: boolean
  readonly canEmpty: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onRestart: () => void
  readonly onEmpty: () => void
}

/** What can be done to an order as a whole. */
export function RankingTools(props: RankingToolsProps) {
  const { canUndo, canRedo, canRestart, canEmpty } = props
  const { onUndo, onRedo, onRestart, onEmpty } = props
  const tools = [
    [words.undo, canUndo, onUndo],
    [words.redo, canRedo, onRedo],
    [words.resetToRanking, canRestart, onRestart],
    [words.emptyOrder, canEmpty, onEmpty],
  ] as const
  return (
    <div className={styles.tools}>
      {tools.map(([name, possible, onPress]) => (
        <SteadyButton
          key={name}
          className={buttons.plain}
          possible={possible}
          onPress={onPress}
        >
          {name}
        </SteadyButton>
      ))}
    </div>
  )
}

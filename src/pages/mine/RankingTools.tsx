import buttons from '../../ui/Button.module.css'
import styles from './RankingTools.module.css'
import { SteadyButton } from '../../ui/SteadyButton.tsx'

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
  const tools = [
    ['Undo', canUndo, onUndo],
    ['Redo', canRedo, onRedo],
    ['Start from the ranking again', canRestart, onRestart],
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

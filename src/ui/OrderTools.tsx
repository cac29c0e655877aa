import buttons from './Button.module.css'
import styles from './OrderTools.module.css'

type OrderToolsProps = {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly canRestart: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onRestart: () => void
}

/** What can be done to an order as a whole. */
export function OrderTools(props: OrderToolsProps) {
  const { canUndo, canRedo, canRestart, onUndo, onRedo, onRestart } = props
  return (
    <div className={styles.tools}>
      <Tool possible={canUndo} onPress={onUndo}>
        Undo
      </Tool>
      <Tool possible={canRedo} onPress={onRedo}>
        Redo
      </Tool>
      <Tool possible={canRestart} onPress={onRestart}>
        Start from the ranking again
      </Tool>
    </div>
  )
}

type ToolProps = {
  readonly possible: boolean
  readonly onPress: () => void
  readonly children: string
}

/** Stays focusable when its work is done: focus must not fall into nothing. */
function Tool({ possible, onPress, children }: ToolProps) {
  return (
    <button
      className={buttons.plain}
      type="button"
      aria-disabled={!possible}
      onClick={() => possible && onPress()}
    >
      {children}
    </button>
  )
}

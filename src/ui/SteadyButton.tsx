import type { ReactNode } from 'react'

type SteadyButtonProps = {
  readonly className: string | undefined
  /** Whether there is anything for it to do now. */
  readonly possible: boolean
  readonly onPress: () => void
  /** What it is called, where that is not to be read on it. */
  readonly label?: string
  /** What it stands at, for its style sheet. */
  readonly state?: string | undefined
  readonly children?: ReactNode
}

/**
 * `aria-disabled` when there is nothing to do: `disabled` would drop focus. It
 * is pressed all the same, since there may be something by now.
 */
export function SteadyButton(props: SteadyButtonProps) {
  const { className, possible, onPress, label, state, children } = props
  return (
    <button
      className={className}
      type="button"
      aria-label={label}
      aria-disabled={!possible}
      data-state={state}
      onClick={onPress}
    >
      {children}
    </button>
  )
}

import styles from './Leaves.module.css'

/** A few leaves that drift across the masthead, once. */
export function Leaves() {
  return (
    <svg
      className={styles.leaves}
      viewBox="0 0 400 240"
      aria-hidden="true"
      focusable="false"
    >
      {leaves.map((leaf) => (
        <g key={leaf} transform={leaf}>
          <g className={styles.leaf}>
            <path className={styles.wash} d={outline} />
            <path className={styles.ink} d={outline} />
            <path className={styles.ink} d="M-24 14C-8 6 6-2 22-12" />
            <path className={styles.ink} d="M-6 4l2-11M5-2l9 3" />
          </g>
        </g>
      ))}
    </svg>
  )
}

const outline = 'M-22 13C-24-6-6-20 21-13 20 8 4 22-22 13Z'

const leaves = [
  'translate(60 150) rotate(-18)',
  'translate(142 66) rotate(24) scale(.8)',
  'translate(222 168) rotate(62) scale(.7)',
  'translate(292 84) rotate(-34) scale(1.15)',
  'translate(352 186) rotate(8) scale(.85)',
]

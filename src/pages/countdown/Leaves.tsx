import { leaf } from '../../ui/leaf.ts'
import styles from './Leaves.module.css'

/** A few leaves that drift in beside a headline, once. */
export function Leaves() {
  return (
    <svg
      className={styles.leaves}
      viewBox="0 0 400 240"
      aria-hidden="true"
      focusable="false"
    >
      {places.map((place) => (
        <g key={place} transform={place}>
          <g className={styles.leaf}>
            <path className={styles.wash} d={leaf.outline} />
            <path className={styles.ink} d={leaf.outline} />
            <path className={styles.ink} d={leaf.veins} />
          </g>
        </g>
      ))}
    </svg>
  )
}

const places = [
  'translate(60 150) rotate(-18)',
  'translate(142 66) rotate(24) scale(.8)',
  'translate(222 168) rotate(62) scale(.7)',
  'translate(292 84) rotate(-34) scale(1.15)',
  'translate(352 186) rotate(8) scale(.85)',
]

import { leaf } from '../ui/leaf.ts'
import styles from './Foliage.module.css'

/** Leaves in the colour of a season, for a song of whose scene we know nothing. */
export function Foliage() {
  return (
    <figure className={styles.foliage}>
      <svg
        className={styles.leaves}
        viewBox="0 0 320 180"
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
        focusable="false"
      >
        {places.map((place) => (
          <g key={place} transform={place}>
            <path className={styles.fill} d={leaf.outline} />
            <path className={styles.ink} d={leaf.outline} />
            <path className={styles.ink} d={leaf.veins} />
          </g>
        ))}
      </svg>
    </figure>
  )
}

const places = [
  'translate(160 92) rotate(-14) scale(2)',
  'translate(70 46) rotate(38) scale(1.1)',
  'translate(252 44) rotate(-48) scale(.9)',
  'translate(66 140) rotate(78) scale(.8)',
  'translate(254 140) rotate(16) scale(1.2)',
]

import { foliage } from '../ui/foliage.ts'
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
        {foliage.map(({ x, y, turn, size }) => (
          <g
            key={x}
            transform={`translate(${x} ${y}) rotate(${turn}) scale(${size})`}
          >
            <path className={styles.fill} d={leaf.outline} />
            <path className={styles.ink} d={leaf.outline} />
            <path className={styles.ink} d={leaf.veins} />
          </g>
        ))}
      </svg>
    </figure>
  )
}

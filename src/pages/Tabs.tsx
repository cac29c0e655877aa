import { Link, useLocation } from 'react-router-dom'
import styles from './Tabs.module.css'

const tabs = [
  ['/', 'Top ten'],
  ['/soundtrack/', 'All songs'],
  ['/reveal/', 'Reveal'],
  ['/mine/', 'My ten'],
  ['/about/', 'About'],
] as const

/** The ways to the five pages, on every page. */
export function Tabs() {
  const { pathname } = useLocation()
  const here = pathname.replace(/\/*$/, '/')
  return (
    <nav className={styles.tabs} aria-label="Pages">
      {tabs.map(([path, word]) => (
        <Link
          key={path}
          className={styles.tab}
          to={path}
          aria-current={path === here ? 'page' : undefined}
        >
          {word}
        </Link>
      ))}
    </nav>
  )
}

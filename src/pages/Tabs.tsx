import { useLocation } from 'react-router-dom'
import { Link } from '../ui/Link.tsx'
import { pages } from '../site/pages.ts'
import styles from './Tabs.module.css'
import * as words from '../words/words.ts'

/** The ways to the five pages, on every page. */
export function Tabs() {
  const { pathname } = useLocation()
  const here = pathname.replace(/\/*$/, '/')
  return (
    <nav className={styles.tabs} aria-label={words.tabsName}>
      {Object.values(pages).map(
        (page) =>
          'navigation' in page && (
            <Link
              key={page.path}
              className={styles.tab}
              to={page.path}
              aria-current={page.path === here ? 'page' : undefined}
            >
              {page.navigation}
            </Link>
          ),
      )}
    </nav>
  )
}

import * as words from '../words/words.ts'
import { LanguageLinks } from './LanguageLinks.tsx'
import styles from './LanguageMenu.module.css'

type LanguageMenuProps = { readonly lost: boolean }

/**
 * The languages behind a globe, opened and closed by the browser. There is none
 * on a phone, nor where a browser knows no popover: they are in the foot.
 */
export function LanguageMenu({ lost }: LanguageMenuProps) {
  return (
    <div className={styles.menu}>
      <button className={styles.globe} type="button" popoverTarget="languages">
        <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 3c5 0 9 4 9 9s-4 9-9 9-9-4-9-9 4-9 9-9zM3.4 9.2h17.2M3.4 14.8h17.2M12 3c-5 5.4-5 12.6 0 18M12 3c5 5.4 5 12.6 0 18" />
        </svg>
        <span className="visually-hidden">{words.languageMenu}</span>
      </button>
      <div className={styles.panel} id="languages" popover="auto">
        <LanguageLinks lost={lost} />
      </div>
    </div>
  )
}

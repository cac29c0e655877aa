import { useEffect, useRef, type RefObject } from 'react'
import { useKeyDown } from '../ui/useKeyDown.ts'
import * as words from '../words/words.ts'
import { LanguageLinks } from './LanguageLinks.tsx'
import styles from './LanguageMenu.module.css'

type LanguageMenuProps = { readonly lost: boolean }

/** The languages behind a globe. A phone has no room for it: they are in the foot. */
export function LanguageMenu({ lost }: LanguageMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  const globe = useRef<HTMLElement>(null)

  // The outside system is the document: whoever goes on leaves the menu.
  useEffect(() => {
    function leave({ target }: Event) {
      if (!menu.current?.contains(target as Node)) close(menu)
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
    }
  }, [])
  useKeyDown(({ key }) => {
    if (key !== 'Escape' || !menu.current?.open) return
    close(menu)
    globe.current?.focus()
  })

  return (
    <details className={styles.menu} ref={menu}>
      <summary className={styles.globe} ref={globe}>
        <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 3c5 0 9 4 9 9s-4 9-9 9-9-4-9-9 4-9 9-9zM3.4 9.2h17.2M3.4 14.8h17.2M12 3c-5 5.4-5 12.6 0 18M12 3c5 5.4 5 12.6 0 18" />
        </svg>
        <span className="visually-hidden">{words.languageMenu}</span>
      </summary>
      <div className={styles.panel}>
        <LanguageLinks lost={lost} />
      </div>
    </details>
  )
}

function close({ current: menu }: RefObject<HTMLDetailsElement | null>) {
  if (menu) menu.open = false
}

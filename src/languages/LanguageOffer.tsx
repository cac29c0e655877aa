import { useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { useHydrated } from '../device/useHydrated.ts'
import { useStored } from '../device/useStored.ts'
import { languageHome } from '../site/languageHome.ts'
import { siteRoot } from '../site/siteRoot.ts'
import buttons from '../ui/Button.module.css'
import { language } from '../words/language.ts'
import type { languageOffers } from '../words/languageOffers.ts'
import { languages, type LanguageId } from '../words/languages.ts'
import { chosenLanguage } from './chosenLanguage.ts'
import styles from './LanguageOffer.module.css'
import { preferredLanguage } from './preferredLanguage.ts'

type Offer = (typeof languageOffers)[LanguageId]

/**
 * Tells whoever’s browser prefers another language that the page is there in
 * it, in that language, until they have taken it, declined it or chosen one.
 */
export function LanguageOffer() {
  const { pathname, search, hash } = useLocation()
  const chosen = useStored(chosenLanguage, language)
  const hydrated = useHydrated()
  const preferred =
    (hydrated && preferredLanguage(navigator.languages)) || language
  const [offer, setOffer] = useState<Offer>()
  const isOffered = chosen === undefined && preferred !== language

  // The outside system is the host: the words of an offer are in no page.
  useEffect(() => {
    if (!isOffered) return
    void import('../words/languageOffers.ts')
      .then(({ languageOffers: offers }) => setOffer(offers[preferred]))
      // Without them nothing is said; the menu is there.
      .catch(() => undefined)
  }, [isOffered, preferred])

  const { tag, dir } = languages[preferred]
  return (
    // A live region has to be in the page before its words are.
    <div className={styles.place} role="status">
      {isOffered && offer && (
        <div className={styles.offer} lang={tag} dir={dir}>
          <p>{offer.offer}</p>
          <a
            className={buttons.quiet}
            href={
              languageHome(preferred, siteRoot) +
              pathname.slice(1) +
              search +
              hash
            }
            hrefLang={tag}
            onClick={() => chosenLanguage.set(preferred)}
          >
            <span>{offer.take}</span>
          </a>
          <button
            className={buttons.quiet}
            type="button"
            onClick={() => chosenLanguage.set(language)}
          >
            {offer.decline}
          </button>
        </div>
      )}
    </div>
  )
}

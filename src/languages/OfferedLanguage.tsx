import { useEffect, useState, type ComponentType } from 'react'
import { useHydrated } from '../device/useHydrated.ts'
import { useStored } from '../device/useStored.ts'
import { language } from '../words/language.ts'
import type { LanguageId } from '../words/languages.ts'
import { chosenLanguage } from './chosenLanguage.ts'
import styles from './OfferedLanguage.module.css'
import { preferredLanguage } from './preferredLanguage.ts'

type Offer = ComponentType<{ readonly preferred: LanguageId }>

/**
 * A place for the offer of another language, which is fetched for those whose
 * browser prefers one, until they have taken it, declined it or chosen one.
 */
export function OfferedLanguage() {
  const hydrated = useHydrated()
  const chosen = useStored(chosenLanguage, language)
  const preferred =
    (hydrated && !chosen && preferredLanguage(navigator.languages)) || language
  const [Offer, setOffer] = useState<Offer>()
  const isOffered = preferred !== language

  // The outside system is the host: few visits need an offer.
  useEffect(() => {
    if (isOffered)
      void import('./LanguageOffer.tsx')
        .then(({ LanguageOffer }) => setOffer(() => LanguageOffer))
        // Without it nothing is said; the menu is there.
        .catch(() => undefined)
  }, [isOffered])

  return (
    // A live region has to be in the page before its words are.
    <div className={styles.place} role="status">
      {isOffered && Offer && <Offer preferred={preferred} />}
    </div>
  )
}

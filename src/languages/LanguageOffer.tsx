import { useLocation } from 'react-router-dom'
import { languageHome } from '../site/languageHome.ts'
import { siteRoot } from '../site/siteRoot.ts'
import buttons from '../ui/Button.module.css'
import { language } from '../words/language.ts'
import { languageOffers } from '../words/languageOffers.ts'
import { languages, type LanguageId } from '../words/languages.ts'
import { chosenLanguage } from './chosenLanguage.ts'
import styles from './LanguageOffer.module.css'

type LanguageOfferProps = { readonly preferred: LanguageId }

/** Says, in the language that a browser prefers, that the page is there in it. */
export function LanguageOffer({ preferred }: LanguageOfferProps) {
  const { pathname, search, hash } = useLocation()
  const { tag, dir } = languages[preferred]
  const { offer, take, decline } = languageOffers[preferred]
  return (
    <div className={styles.offer} lang={tag} dir={dir}>
      <p>{offer}</p>
      <a
        className={buttons.quiet}
        href={
          languageHome(preferred, siteRoot) + pathname.slice(1) + search + hash
        }
        hrefLang={tag}
        onClick={() => chosenLanguage.set(preferred)}
      >
        <span>{take}</span>
      </a>
      <button
        className={buttons.quiet}
        type="button"
        onClick={() => chosenLanguage.set(language)}
      >
        {decline}
      </button>
    </div>
  )
}

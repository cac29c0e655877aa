import { lazy, Suspense } from 'react'
import type { Catalogue } from '../../lists/catalogue.ts'
import type { View } from '../../lists/View.ts'
import { Notice } from '../../ui/Notice.tsx'
import { PagePart } from '../../ui/PagePart.tsx'
import styles from './TakeAwayFold.module.css'
import { useOpened } from '../../ui/useOpened.ts'
import * as words from '../../words/words.ts'

const TakeAwaySection = lazy(async () => ({
  default: (await import('./TakeAwaySection.tsx')).TakeAwaySection,
}))

type TakeAwayFoldProps = {
  readonly catalogue: Catalogue
  readonly view: View
}

/** The ways to take a list along, fetched once somebody unfolds them. */
export function TakeAwayFold(props: TakeAwayFoldProps) {
  const { opened, details } = useOpened()
  return (
    <details className={styles.fold} id="take-away" {...details}>
      <summary>
        <h2 className={styles.title}>{words.takeAway}</h2>
      </summary>
      {opened && (
        <PagePart broken={words.takeAwayBroken}>
          <Suspense fallback={<Notice absence="loading" heading="h3" />}>
            <TakeAwaySection {...props} />
          </Suspense>
        </PagePart>
      )}
    </details>
  )
}

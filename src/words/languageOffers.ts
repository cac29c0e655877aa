import type { LanguageId } from './languages.ts'

type Offer = {
  readonly offer: string
  readonly take: string
  readonly decline: string
}

/**
 * What a page in another language says to somebody whose browser prefers this
 * one: each in its own language, as no page has the words of two.
 */
export const languageOffers: Readonly<Record<LanguageId, Offer>> = {
  en: {
    offer: 'This page is in English, too.',
    take: 'Read it in English',
    decline: 'Not now',
  },
  de: {
    offer: 'Diese Seite gibt es auch auf Deutsch.',
    take: 'Auf Deutsch lesen',
    decline: 'Nicht jetzt',
  },
  es: {
    offer: 'Esta página también está en español.',
    take: 'Leer en español',
    decline: 'Ahora no',
  },
  fr: {
    offer: 'Cette page existe aussi en français.',
    take: 'Lire en français',
    decline: 'Pas maintenant',
  },
  it: {
    offer: 'Questa pagina c’è anche in italiano.',
    take: 'Leggi in italiano',
    decline: 'Non ora',
  },
  'pt-br': {
    offer: 'Esta página também existe em português.',
    take: 'Ler em português',
    decline: 'Agora não',
  },
}

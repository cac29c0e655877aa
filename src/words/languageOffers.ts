import type { LanguageId } from './languages.ts'

type Offer = {
  readonly offer: string
  readonly take: string
  readonly decline: string
  /** In the place of a page that is on no device yet. */
  readonly offline: string
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
    offline:
      'You’re offline, and the pages in English aren’t saved on this device yet. They need a connection, once.',
  },
  de: {
    offer: 'Diese Seite gibt es auch auf Deutsch.',
    take: 'Auf Deutsch lesen',
    decline: 'Nicht jetzt',
    offline:
      'Du bist offline, und auf Deutsch sind die Seiten noch nicht auf diesem Gerät. Dafür braucht es einmal eine Verbindung.',
  },
  es: {
    offer: 'Esta página también está en español.',
    take: 'Leer en español',
    decline: 'Ahora no',
    offline:
      'No tienes conexión, y las páginas en español aún no están guardadas en este dispositivo. Hace falta conexión una vez.',
  },
  fr: {
    offer: 'Cette page existe aussi en français.',
    take: 'Lire en français',
    decline: 'Pas maintenant',
    offline:
      'Tu es hors ligne, et les pages en français ne sont pas encore sur cet appareil. Il faut une connexion, une seule fois.',
  },
  it: {
    offer: 'Questa pagina c’è anche in italiano.',
    take: 'Leggi in italiano',
    decline: 'Non ora',
    offline:
      'Sei offline, e le pagine in italiano non sono ancora su questo dispositivo. Serve una connessione, una volta sola.',
  },
  'pt-br': {
    offer: 'Esta página também existe em português.',
    take: 'Ler em português',
    decline: 'Agora não',
    offline:
      'Você está sem internet, e as páginas em português ainda não estão neste aparelho. É preciso ter conexão uma vez.',
  },
}

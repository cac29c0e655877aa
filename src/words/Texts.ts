import type * as english from './en/words.ts'

/**
 * What every language has to say, by the names of English: what each message is
 * told, and which parts it has.
 */
export type Texts = {
  readonly [Name in keyof typeof english]: Said<(typeof english)[Name]>
}

/** What another language may say in the place of an English message. */
type Said<Message> = Message extends string
  ? string
  : Message extends (...values: never[]) => unknown
    ? Message
    : { readonly [Part in keyof Message]: Said<Message[Part]> }

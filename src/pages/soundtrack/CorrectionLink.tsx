import { correctionLink } from './correctionLink.ts'
import { correctionText, type MistakenSong } from './correctionText.ts'
import buttons from '../../ui/Button.module.css'
import { CopyButton } from '../../ui/CopyButton.tsx'

type CorrectionLinkProps = {
  readonly song: MistakenSong
  /** Where corrections go; where there is none, the text is copied. */
  readonly address: string
}

/** The way to tell who keeps the list that something in it is wrong. */
export function CorrectionLink({ song, address }: CorrectionLinkProps) {
  const of = <span className="visually-hidden"> of {song.title}</span>
  if (address === '')
    return (
      <CopyButton text={() => correctionText(song).text}>
        Copy a correction{of}
      </CopyButton>
    )
  return (
    <a
      className={buttons.plain}
      href={correctionLink(address, song)}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
    >
      Report a correction{of}
    </a>
  )
}

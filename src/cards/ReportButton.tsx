import buttons from '../ui/Button.module.css'
import { CorrectionLink } from './CorrectionLink.tsx'
import type { MistakenSong } from './correctionText.ts'

type ReportButtonProps = { readonly song: MistakenSong }

/** Begins a report of what is wrong about a song, if there is where to send it. */
export function ReportButton({ song }: ReportButtonProps) {
  return (
    <CorrectionLink song={song} className={buttons.quiet}>
      Report a mistake
      <span className="visually-hidden"> about {song.title}</span>
    </CorrectionLink>
  )
}

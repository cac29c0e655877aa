import buttons from '../ui/Button.module.css'
import { CorrectionLink } from './CorrectionLink.tsx'
import type { MistakenSong } from './correctionAddress.ts'
import * as words from '../words/words.ts'

type ReportButtonProps = { readonly song: MistakenSong }

/** Begins a report of a mistake about a song, if there is where to send it. */
export function ReportButton({ song }: ReportButtonProps) {
  return (
    <CorrectionLink song={song} className={buttons.quiet}>
      <svg className={buttons.icon} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 21V4h12l-3 4 3 4H6" />
      </svg>
      <span aria-hidden="true">{words.report}</span>
      <span className="visually-hidden">{words.reportOn(song.title)}</span>
    </CorrectionLink>
  )
}

import type { Story } from '../songs/Song.ts'

type SourceNameProps = { readonly source: Story['sources'][number] }

/** A source, as a link if it has an address that is safe to follow. */
export function SourceName({ source: { label, url } }: SourceNameProps) {
  if (!url) return <span>{label}</span>
  return (
    <a href={url} rel="noopener noreferrer" referrerPolicy="no-referrer">
      {label}
    </a>
  )
}

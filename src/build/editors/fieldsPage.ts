import { fieldAt } from './describedSchema.ts'
import type { ContentFile } from './Fault.ts'
import { fieldWords } from './fieldWords.ts'
import { valueWords } from './valueWords.ts'

/** The page, in Markdown, that says what the fields of the content are. */
export function fieldsPage() {
  const fields = Object.keys(fieldWords)
  return `# The fields of the content

What stands in [countdown.json](../../public/data/countdown.json), the ten, and in
[soundtrack.json](../../public/data/soundtrack.json), all other songs. “Always”: it
may not be left out; of the rest, what no source says is left out. \`npm run schema\`
writes this page; its words are in \`src/build/editors/\`.

## A song

${table(fields.filter((field) => field.startsWith('songs.')))}

## The rest of a file

${table(fields.filter((field) => !field.startsWith('songs.')))}

## Words to choose from

| word | means |
| --- | --- |
${Object.entries(valueWords)
  .map(([value, words]) => `| \`"${value}"\` | ${words} |`)
  .join('\n')}
`
}

function table(fields: readonly string[]) {
  return [
    '| field | of the ten | of others | says | may stand there |',
    '| --- | --- | --- | --- | --- |',
    ...fields.map((field) => {
      const { says, maybe } = fieldWords[field as keyof typeof fieldWords]
      const cells = [
        `\`${field.replace(/^songs\./, '')}\``,
        needOf('countdown', field),
        needOf('soundtrack', field),
        says,
        maybe,
      ]
      return `| ${cells.map(escaped).join(' | ')} |`
    }),
  ].join('\n')
}

/** Whether a file has a field always, or may have it. */
function needOf(file: ContentFile, field: string) {
  const { beside, isNeeded } = fieldAt(file, field)
  if (isNeeded) return 'always'
  return beside.includes(field.split('.').at(-1) ?? '') ? 'if known' : '–'
}

function escaped(cell: string) {
  return cell.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}

import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { mapMarks, noMarks, type Marks } from '../../src/songs/marks.ts'
import { formatMarks, parseMarks } from '../../src/marks/parseMarks.ts'
import { useMarks } from '../../src/marks/useMarks.ts'
import { MarksSetting } from '../../src/marks/MarksSetting.tsx'

const some = mapMarks((mark) => (mark === 'loved' ? ['ete', 'girls'] : ['ete']))

/** The songs that there are. */
const known = new Set(['ete', 'girls', 'seven'])

beforeEach(() => localStorage.clear())

/** The setting on a device that has kept these marks. */
function show(marks: Marks | string) {
  const text = typeof marks === 'string' ? marks : formatMarks(marks)
  localStorage.setItem('songs.marks', text)
  render(<Setting />)
}

function Setting() {
  return (
    <MarksSetting
      marking={useMarks()}
      known={known}
      findKnown={() => Promise.resolve(known)}
    />
  )
}

function choose(text: string) {
  const file = new File([text], 'marks.json', { type: 'application/json' })
  return userEvent.upload(screen.getByLabelText('Import from a file'), file)
}

test('a file adds, and takes nothing away', async () => {
  show(some)
  expect(screen.getByText(/^2 loved, 1 heard/)).toBeTruthy()

  const others = mapMarks((mark) => (mark === 'heard' ? ['ete', 'seven'] : []))
  await choose(formatMarks(others))
  expect(await screen.findByText('Added 1 mark.')).toBeTruthy()
  expect(screen.getByText(/^2 loved, 2 heard/)).toBeTruthy()

  await choose(formatMarks(others))
  expect(await screen.findByText(/^You already had every mark/)).toBeTruthy()
})

test.each([
  ['', 'That file has no marks in it.'],
  ['not JSON', 'That file has no marks in it.'],
  ['{"loved":["girls"]}', 'That file has no marks in it.'],
  [`${formatMarks(noMarks)}${' '.repeat(300_000)}`, 'no marks in it'],
  ['{"version":2,"loved":["girls"]}', 'from a newer version of the site'],
])('a file of %.40j changes nothing, and that is said', async (text, words) => {
  show(some)
  await choose(text)
  const said = await screen.findByText(new RegExp(words))
  expect(said.textContent).toContain('Nothing has changed.')
  expect(screen.getByText(/^2 loved, 1 heard/)).toBeTruthy()
})

test('erasing is asked once, and taken back', async () => {
  show(some)
  await userEvent.click(screen.getByText('Delete'))
  const button = screen.getByRole('button', { name: 'Yes, delete 3 marks' })
  await userEvent.click(button)
  expect(screen.getByText(/^No marks yet/)).toBeTruthy()

  expect(button.textContent).toBe('Put them back')
  await userEvent.click(button)
  expect(screen.getByText(/^2 loved, 1 heard/)).toBeTruthy()
})

test('where there are none, that is said, and nothing is to be erased', () => {
  show(noMarks)
  expect(screen.getByText(/^No marks yet/)).toBeTruthy()
  expect(screen.queryByText('Delete')).toBeNull()
})

test('marks that only a newer page can read are spoken of, and left alone', () => {
  const newer = '{"version":2,"loved":["girls"]}'
  show(newer)
  expect(
    screen.getByText(/^Your marks were saved by a newer version/),
  ).toBeTruthy()
  expect(screen.queryByText(/No marks yet/)).toBeNull()
  const ways = ['Import from a file', 'Export to a file', 'Delete']
  expect(ways.filter((way) => screen.queryByText(way))).toEqual([])
  expect(localStorage.getItem('songs.marks')).toBe(newer)
})

test('marks of songs that there are not are kept, some hundreds, and not counted', async () => {
  show(some)
  const many = Array.from({ length: 14_000 }, (_, at) => `song-${at}`)
  const loved = formatMarks({ ...noMarks, loved: ['seven', ...many] })
  const file = loved.length <= 200_000 ? loved : ''
  expect(file).not.toBe('')
  await choose(file)
  expect(
    await screen.findByText(
      'Added 1 mark. 14000 more are for songs we don’t have.',
    ),
  ).toBeTruthy()
  await choose(file)
  expect(await screen.findByText(/^You already had every mark/)).toBeTruthy()
  expect(screen.getByText(/^3 loved, 1 heard/)).toBeTruthy()

  // And what is exported now is taken in again.
  const kept = localStorage.getItem('songs.marks') ?? ''
  expect(parseMarks(kept)).toMatchObject({ loved: { length: 503 } })
  localStorage.clear()
})

test('a device that has too many exports what it can take in', async () => {
  const many = Array.from({ length: 28_000 }, (_, at) => `song-${at}`)
  show({ loved: [...many, 'girls'], heard: [] })
  let exported: File | undefined
  Object.assign(URL, {
    createObjectURL: (file: File) => {
      exported = file
      return 'blob:marks'
    },
    revokeObjectURL: () => undefined,
  })
  const clicking = vi
    .spyOn(HTMLAnchorElement.prototype, 'click')
    .mockReturnValue(undefined)
  await userEvent.click(screen.getByText('Export to a file'))
  clicking.mockRestore()
  const text = (await exported?.text()) ?? ''
  await choose(text)
  expect(await screen.findByText(/^You already had every mark/)).toBeTruthy()
  expect(screen.getByText(/^1 loved, 0 heard/)).toBeTruthy()
})

test('what is marked while a file is taken in stays, and so does another file', async () => {
  show(noMarks)
  const texts = ['girls', 'seven'].map((slug) =>
    formatMarks({ ...noMarks, loved: [slug] }),
  )
  const release = holdReading(texts)
  await choose('one')
  await choose('another')
  // On another page, or in another tab.
  localStorage.setItem(
    'songs.marks',
    formatMarks({ ...noMarks, heard: ['ete'] }),
  )
  release()

  expect(await screen.findByText(/^2 loved, 1 heard/)).toBeTruthy()
  expect(screen.getByText('Added 1 mark.')).toBeTruthy()
})

/** Has files say these texts, in order, once what is returned is called. */
function holdReading(texts: readonly string[]) {
  const held: (() => void)[] = []
  const promise = new Promise<void>((resolve) => {
    held.push(resolve)
  })
  const left = [...texts]
  vi.spyOn(File.prototype, 'text').mockImplementation(async () => {
    const text = left.shift() ?? ''
    await promise
    return text
  })
  return () => {
    for (const release of held) release()
  }
}

import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { CopyButton } from '../../src/ui/CopyButton.tsx'

const address = 'https://songs.example/songs/girls/'

afterEach(() => {
  vi.useRealTimers()
  for (const name of ['share', 'clipboard'])
    Reflect.deleteProperty(navigator, name)
})

/** Gives this browser something in the place of its own. */
function have(name: 'share' | 'clipboard', value: unknown) {
  Object.defineProperty(navigator, name, { value, configurable: true })
}

function never() {
  return new Promise<never>(() => undefined)
}

function refuse(name: string) {
  return () => Promise.reject(new DOMException('no', name))
}

/** What is there to copy by hand: all of it is selected. */
function expectSelected(text: string) {
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', {
    name: 'Copy it from here:',
  })
  expect(field.value).toBe(text)
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, text.length])
}

test('copies, and says so', async () => {
  const visitor = userEvent.setup()
  render(<CopyButton text={() => 'girls girl in red'}>Copy</CopyButton>)

  await visitor.click(screen.getByRole('button', { name: 'Copy' }))

  expect(await screen.findByText('Copied')).toBeTruthy()
  expect(await navigator.clipboard.readText()).toBe('girls girl in red')
})

test.each<[what: string, copy: unknown]>([
  ['refuses', refuse('NotAllowedError')],
  [
    'throws',
    () => {
      throw new TypeError('no')
    },
  ],
  ['is missing', undefined],
])('where the clipboard %s, the text is shown selected', async (_, copy) => {
  const visitor = userEvent.setup()
  have('clipboard', { writeText: copy })
  render(<CopyButton text={() => '1. girls\n2. seven'}>Copy</CopyButton>)

  await visitor.click(screen.getByRole('button', { name: 'Copy' }))

  await screen.findByRole('textbox')
  expectSelected('1. girls\n2. seven')
})

test('an address is shared with what is said of it, in a mail or a message', async () => {
  const shared: unknown[] = []
  have('share', (given: unknown) => {
    shared.push(given)
    return Promise.resolve()
  })
  draw('girls')
  await userEvent.click(screen.getByRole('button', { name: 'Share' }))
  expect(shared).toEqual([{ title: 'girls', text: 'girls', url: address }])
})

test.each<[what: string, share: unknown]>([
  ['refuses', refuse('NotAllowedError')],
  [
    'throws',
    () => {
      throw new TypeError('no')
    },
  ],
  ['is no function', null],
])('where the share sheet %s, there is the address', async (_, share) => {
  have('share', share)
  draw('girls')
  await userEvent.click(screen.getByRole('button', { name: 'Share' }))
  await screen.findByRole('textbox')
  expectSelected(address)
})

/** Presses, and lets so many milliseconds go by. */
function pressFor(time: number) {
  return act(async () => {
    screen.getByRole('button', { name: 'Share' }).click()
    await vi.advanceTimersByTimeAsync(time)
  })
}

function draw(shareAs?: string) {
  return render(
    <CopyButton text={() => address} {...(shareAs && { shareAs })}>
      Share
    </CopyButton>,
  )
}

test.each<[what: string, shareAs?: string]>([
  ['share sheet', 'girls'],
  ['clipboard'],
])('where a %s never answers, the text is there to copy', async (_, as) => {
  vi.useFakeTimers()
  have('share', never)
  have('clipboard', { writeText: never })
  draw(as)
  await pressFor(1900)
  expect(screen.queryByRole('textbox')).toBeNull()
  await act(() => vi.advanceTimersByTimeAsync(100))
  expectSelected(address)
})

test.each<[what: string, refusal?: Error]>([
  ['shared'],
  ['called off', new DOMException('no', 'AbortError')],
])('what is %s in the end needs no copying', async (_, refusal) => {
  vi.useFakeTimers()
  have(
    'share',
    () =>
      new Promise<void>((resolve, reject) => {
        setTimeout(() => (refusal ? reject(refusal) : resolve()), 3000)
      }),
  )
  draw('girls')
  await pressFor(2000)
  expectSelected(address)
  await act(() => vi.advanceTimersByTimeAsync(1000))
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('says “Copied” anew at each press, and then goes', async () => {
  vi.useFakeTimers()
  have('clipboard', { writeText: () => Promise.resolve() })
  draw()
  await pressFor(100)
  const first = screen.getByText('Copied')
  await pressFor(100)
  expect(first.isConnected).toBe(false)
  expect(screen.getByText('Copied')).toBeTruthy()
  await act(() => vi.advanceTimersByTimeAsync(2500))
  expect(screen.queryByText('Copied')).toBeNull()
})

test('a press that was never answered says nothing of the next', async () => {
  vi.useFakeTimers()
  const answers = [never, () => Promise.resolve()]
  have('clipboard', { writeText: () => answers.shift()?.() })
  draw()
  await pressFor(1500)
  await pressFor(600)
  expect(screen.getByText('Copied')).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
})

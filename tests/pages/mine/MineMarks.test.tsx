import { readFileSync } from 'node:fs'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ListeningContext } from '../../../src/listening/useListening.ts'
import { MineMarks } from '../../../src/pages/mine/MineMarks.tsx'
import { listening } from '../../listening/listening.ts'

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

/** What the host is asked for, in order. */
function startHost() {
  const asked: string[] = []
  vi.stubGlobal('fetch', (address: string) => {
    const [, name = ''] = /data\/(\w+)\.json/.exec(address) ?? []
    asked.push(name)
    return Promise.resolve(
      new Response(readFileSync(`public/data/${name}.json`, 'utf8'), {
        headers: { 'content-type': 'application/json' },
      }),
    )
  })
  return asked
}

function show(marks?: string) {
  if (marks) localStorage.setItem('songs.marks', marks)
  const asked = startHost()
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ListeningContext value={listening}>
          <MineMarks />
        </ListeningContext>
      </MemoryRouter>
    </QueryClientProvider>,
  )
  return asked
}

/** Until all has come that was asked for, and all that follows from it. */
async function settle(turns = 3) {
  await act(async () => {
    await vi.dynamicImportSettled()
    await new Promise((resolve) => setTimeout(resolve))
  })
  if (turns > 1) await settle(turns - 1)
}

test('without marks nothing is asked for but the ten', async () => {
  const asked = show()
  await settle()
  expect(screen.getByText(/^No marks yet/)).toBeTruthy()
  expect(asked).toEqual(['countdown'])
})

test('nor with marks of the ten alone', async () => {
  const asked = show('{"version":1,"loved":["seven"],"heard":["girls"]}')
  expect(await screen.findByRole('link', { name: /^seven/ })).toBeTruthy()
  await settle()
  expect(screen.getByText(/^1 loved, 1 heard/)).toBeTruthy()
  expect(asked).toEqual(['countdown'])
})

test.each([
  '{"version":1,"loved":["seven","want-me"],"heard":[]}',
  '{"version":1,"loved":["seven"],"heard":["want-me"]}',
])('with %s the other songs are', async (marks) => {
  const asked = show(marks)
  expect(await screen.findByRole('link', { name: /^seven/ })).toBeTruthy()
  expect(asked).toEqual(['countdown', 'soundtrack'])
})

test('of a file with marks, it is found out which songs there are', async () => {
  const asked = show()
  const marks = '{"version":1,"loved":["seven","want-me","gone"],"heard":[]}'
  const file = new File([marks], 'marks.json', { type: 'application/json' })
  await userEvent.upload(screen.getByLabelText('Import from a file'), file)
  expect(
    await screen.findByText(
      'Added 2 marks. 1 more is for a song we don’t have.',
    ),
  ).toBeTruthy()
  expect(await screen.findByRole('link', { name: /^Want Me/ })).toBeTruthy()
  expect(asked).toEqual(['countdown', 'soundtrack'])
})

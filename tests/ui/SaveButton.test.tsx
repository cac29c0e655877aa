import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { SaveButton } from '../../src/ui/SaveButton.tsx'

const text = '1. girls\n2. seven'

function draw() {
  render(
    <SaveButton
      file={() => ({ text, fileName: 'ten.txt', mediaType: 'text/plain' })}
    >
      Save
    </SaveButton>,
  )
  return screen.getByRole('button', { name: 'Save' })
}

function field() {
  return screen.getByRole<HTMLTextAreaElement>('textbox')
}

test('says where the file should be, at each press, and has its text', async () => {
  Object.assign(URL, {
    createObjectURL: () => 'blob:ten',
    revokeObjectURL: () => undefined,
  })
  // As browsers within other apps do: nothing.
  const clicking = vi
    .spyOn(HTMLAnchorElement.prototype, 'click')
    .mockReturnValue(undefined)
  const button = draw()
  await userEvent.click(button)
  const said = screen.getByText('ten.txt should be in your downloads now.')

  await userEvent.click(screen.getByText('Not there? Copy the text instead'))
  await vi.waitFor(() => expect(field().value).toBe(text))
  expect([field().selectionStart, field().selectionEnd]).toEqual([
    0,
    text.length,
  ])

  await userEvent.click(button)
  clicking.mockRestore()
  expect(said.isConnected).toBe(false)
  expect(screen.getByText(/^ten\.txt should be/)).toBeTruthy()
})

test.each<[what: string, give: unknown]>([
  ['are missing', undefined],
  [
    'throw',
    () => {
      throw new TypeError('no')
    },
  ],
])('where downloads %s, the text is there at once', async (_, give) => {
  Object.assign(URL, { createObjectURL: give })
  await userEvent.click(draw())
  expect(screen.getByText('Your browser wouldn’t save ten.txt.')).toBeTruthy()
  expect(field().value).toBe(text)
})

import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { CopyButton } from '../../src/ui/CopyButton.tsx'

test('copies, and says so', async () => {
  const visitor = userEvent.setup()
  render(<CopyButton text={() => 'girls girl in red'}>Copy</CopyButton>)

  await visitor.click(screen.getByRole('button', { name: 'Copy' }))

  expect(await screen.findByText('Copied')).toBeTruthy()
  expect(await navigator.clipboard.readText()).toBe('girls girl in red')
})

test('shows the text selected where the clipboard is refused', async () => {
  const visitor = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
    new DOMException('no', 'NotAllowedError'),
  )
  render(<CopyButton text={() => 'girls girl in red'}>Copy</CopyButton>)

  await visitor.click(screen.getByRole('button', { name: 'Copy' }))

  const field = await screen.findByRole<HTMLInputElement>('textbox')
  expect(field.value).toBe('girls girl in red')
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 17])
})

import { expect, test } from 'vitest'
import { historyKey } from '../../../src/pages/mine/historyKey.ts'

test.each<[keys: string, way: string | undefined]>([
  ['Ctrl Z', 'undo'],
  ['Meta Z', 'undo'],
  ['Ctrl Shift Z', 'redo'],
  ['Meta Shift Z', 'redo'],
  ['Ctrl Y', 'redo'],

  ['Z', undefined],
  ['Shift Z', undefined],
  ['Meta Y', undefined],
  ['Ctrl Shift Y', undefined],
  ['Ctrl Alt Z', undefined],
  ['Ctrl Meta Z', undefined],
  ['Ctrl X', undefined],
])('%s: %s', (keys, way) => {
  const pressed = keys.split(' ')
  const shiftKey = pressed.includes('Shift')
  const letter = pressed.at(-1) ?? ''
  const event = new KeyboardEvent('keydown', {
    key: shiftKey ? letter : letter.toLowerCase(),
    ctrlKey: pressed.includes('Ctrl'),
    metaKey: pressed.includes('Meta'),
    altKey: pressed.includes('Alt'),
    shiftKey,
  })
  document.body.dispatchEvent(event)
  expect(historyKey(event)).toBe(way)
})

test.each([
  ['input', undefined],
  ['textarea', undefined],
  ['button', 'undo'],
  ['select', 'undo'],
])('in a focused %s it means %s', (name, way) => {
  const field = document.createElement(name)
  document.body.append(field)
  const event = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true })
  field.dispatchEvent(event)
  expect(historyKey(event)).toBe(way)
  field.remove()
})

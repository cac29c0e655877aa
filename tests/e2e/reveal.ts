import type { Page } from '@playwright/test'
import type { Song } from './content.ts'
import { expect } from './fixtures.ts'
import { songsFor } from './oracle.ts'
import { takenOver } from './takeOver.ts'

/** The songs as their turns come. */
export const turns = songsFor({})

/** The song of a step, which counts from 1. */
export function turn(step: number): Song {
  const song = turns[step - 1]
  if (!song) throw new Error(`There is no step ${step}`)
  return song
}

export function heading(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

export function button(page: Page, name: string | RegExp) {
  return page.getByRole('button', { name })
}

/** The button that goes on, whatever it says just now. */
export function onwards(page: Page) {
  return button(page, /^(?:Start at|Carry on:|Next:|The end)/)
}

/** The cells of the strip whose song has had its turn. */
export function told(page: Page) {
  return page.getByRole('list', { name: 'Songs so far' }).getByRole('listitem')
}

/** What is on the stage: the intro at step 0, else the song whose turn it is. */
export async function expectStep(page: Page, step: number) {
  const title = step === 0 ? 'The reveal' : turn(step).title
  await expect(heading(page)).toHaveText(title)
}

/** Opens the reveal, and goes on to a step. */
export async function openReveal(page: Page, step = 0) {
  await page.goto('./reveal/')
  await takenOver(page)
  for (let at = 1; at <= step; at += 1) {
    await page.keyboard.press('ArrowRight')
    await expectStep(page, at)
  }
}

import type { Page } from '@playwright/test'
import { formatOrder } from '../../src/topTen/orderCode.ts'
import { formatTopTen } from '../../src/topTen/parseTopTen.ts'
import { songCalled } from './content.ts'
import { expect } from './fixtures.ts'
import { takenOver } from './takeOver.ts'

/** How version 1 wrote each song in an address, in the ranking's order. */
const codes = {
  'Dance with Me': 'pk',
  'ur so pretty': '46',
  girls: '4g',
  Buzzkill: '70',
  'Smokey Eyes': 'xu',
  Sappho: 'i4',
  'My Own Person': '94',
  Tired: '1x',
  seven: 'um',
  'Pressure To Party': 'wl',
} as const

export type Title = keyof typeof codes

export const ranking = Object.keys(codes) as Title[]
export const turned = ranking.toReversed()

/** What links hold of an order. */
export function textOf(order: readonly Title[]) {
  return formatOrder(order.map((title) => songCalled(title).slug))
}

/** What a device keeps of it. */
export function keptTextOf(order: readonly Title[]) {
  return formatTopTen(order.map((title) => songCalled(title).slug))
}

/** What both held of it in version 1. */
export function oldTextOf(order: readonly Title[]) {
  return `1-${order.map((title) => codes[title]).join('')}`
}

/** The ranking with songs put at other places, one after another. */
export function ranked(...moves: readonly [Title, number][]) {
  return moves.reduce<Title[]>((order, [title, place]) => {
    const others = order.filter((other) => other !== title)
    return others.toSpliced(place - 1, 0, title)
  }, ranking)
}

/** Opens the page, on a device that has this order. */
export async function openMine(
  page: Page,
  { search = '', own }: { search?: string; own?: readonly Title[] } = {},
) {
  if (own) await keep(page, keptTextOf(own))
  await page.goto(`/mine/${search}`)
  await takenOver(page)
}

/** Puts a text where the device keeps the order. */
export async function keep(page: Page, text: string) {
  await page.goto('/icon.svg')
  await page.evaluate((own) => localStorage.setItem('songs.mine', own), text)
}

export function kept(page: Page) {
  return page.evaluate(() => localStorage.getItem('songs.mine'))
}

export function list(page: Page, name: string) {
  return page.getByRole('list', { name, exact: true }).getByRole('listitem')
}

export async function expectOrder(page: Page, order: readonly Title[]) {
  await expect(list(page, 'Your order').getByRole('link')).toHaveText([
    ...order,
  ])
}

export function button(page: Page, name: string | RegExp) {
  return page.getByRole('button', { name, exact: true })
}

export function placeMenu(page: Page, title: Title) {
  return page.getByRole('combobox', { name: `Number of ${title}` })
}

/** The order that somebody sent, where there is one. */
export function linkedPart(page: Page) {
  return page.getByRole('region', { name: 'The order you were sent' })
}

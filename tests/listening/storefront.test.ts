import { describe, expect, test } from 'vitest'
import { parseStorefront, storefront } from '../../src/listening/storefront.ts'

describe('storefront', () => {
  test.each([
    [['en-GB'], 'gb'],
    [['de-AT', 'en-US'], 'at'],
    [['en', 'fr-CA', 'en-GB'], 'ca'],
    [['zh-Hant-TW'], 'tw'],
    [['en-GB-oxendict'], 'gb'],
    [['PT-br'], 'br'],
    [['en-UK'], 'gb'],
    [['en'], undefined],
    [['es-419'], undefined],
    [['es-419', 'es-MX'], 'mx'],
    [['en-u-ca-gregory'], undefined],
    [['x-gb', 'i-us'], undefined],
    [['', '-', 'en_GB', 'en-GBR', '*', 'C.UTF-8'], undefined],
    [[], undefined],
  ])('%j → %s', (languages, expected) => {
    expect(storefront(languages)).toBe(expected)
  })
})

describe('parseStorefront', () => {
  test.each([
    ['gb', 'gb'],
    ['GB', 'gb'],
    ['uk', 'gb'],
    ['', undefined],
    ['..', undefined],
    ['g', undefined],
    ['gbr', undefined],
    ['419', undefined],
    ['g/', undefined],
    ['ſk', undefined],
    ['gb\n', undefined],
  ])('%j → %s', (typed, expected) => {
    expect(parseStorefront(typed)).toBe(expected)
  })
})

import { expect, test } from 'vitest'
import type { ContentNote } from '../../src/songs/contentNotes.ts'
import { openGuard, type Guard } from '../../src/guard/Guard.ts'
import { isHeldBack } from '../../src/guard/isHeldBack.ts'

test.each<
  [
    guard: Partial<Guard>,
    episode: number | undefined,
    contentNotes: readonly ContentNote[],
    is: boolean,
  ]
>([
  [{}, 4, [], false],
  [{}, undefined, ['fight'], false],
  [{ watched: 's1e4' }, 4, [], false],
  [{ watched: 's1e4' }, 5, [], true],
  [{ watched: 's1e4' }, undefined, [], true],
  [{ watched: 'none' }, 1, [], true],

  // One note is enough, and only one that was asked for.
  [{ avoided: ['fight'] }, 4, [], false],
  [{ avoided: ['fight'] }, 4, ['fight'], true],
  [{ avoided: ['fight'] }, 4, ['self-harm'], false],
  [{ avoided: ['fight'] }, 4, ['self-harm', 'fight'], true],
  [{ avoided: ['fight', 'self-harm'] }, 4, ['self-harm'], true],

  // One rule does not make up for the other.
  [{ watched: 's1e4', avoided: ['fight'] }, 4, ['fight'], true],
  [{ watched: 's1e4', avoided: ['fight'] }, 5, [], true],
  [{ watched: 's1e4', avoided: ['fight'] }, 4, ['self-harm'], false],

  // It stays one to hold back when it is looked at all the same.
  [{ watched: 'none', shownAnyway: new Set(['girls']) }, 1, [], true],
])('%j holds back episode %s with %j: %s', (guard, episode, notes, is) => {
  const at = episode === undefined ? {} : { season: 1, episode }
  expect(
    isHeldBack({ ...openGuard, ...guard }, { ...at, contentNotes: notes }, [1]),
  ).toBe(is)
})

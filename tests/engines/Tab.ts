import { expect } from '@playwright/test'
import { appRuns, shownCards } from '../e2e/inPage.ts'
import { findNodes, selectors, type Wanted } from './findNode.ts'
import type { Heard } from './hear.ts'
import type { Engine } from './startEngine.ts'
import { elementKey } from './wires.ts'

/** A node of the page, as the driver writes it. */
type Node = Readonly<Record<typeof elementKey, string>>

/** Keys that are no letter, as WebDriver writes them (its section 17.4.2). */
export const keys = {
  tab: '\uE004',
  enter: '\uE007',
  shift: '\uE008',
  control: '\uE009',
  escape: '\uE00C',
  space: ' ',
  left: '\uE012',
  right: '\uE014',
  backspace: '\uE003',
} as const

/** What a visitor does in a browser, and sees there. */
export type Tab = ReturnType<typeof tabOf>

/** The tab of an engine, at a site whose address ends in a slash. */
export function tabOf(engine: Engine, site: string) {
  const { wire } = engine
  const heard: string[] = []

  /** Runs a function in the page; it may name nothing from outside. */
  async function run<Given extends readonly unknown[], Result>(
    ask: (...given: Given) => Result,
    ...given: Given
  ): Promise<Awaited<Result>> {
    const [fault, value] = (await wire('ExecuteAsyncScript', {
      // Bundlers call this to keep the names of functions.
      script: `const done = arguments[arguments.length - 1], __name = (f) => f
        Promise.resolve()
          .then(() => (${String(ask)})(...[...arguments].slice(0, -1)))
          .then((value) => done([null, value]), (e) => done([String(e), null]))`,
      args: given,
    })) as [string | null, Awaited<Result>]
    if (fault !== null) throw new Error(fault)
    return value
  }

  /** Keeps what the page has heard, before it goes. */
  async function listen() {
    const more = await run(() => {
      const page = globalThis as unknown as Partial<Heard>
      return page.heard?.splice(0) ?? []
    })
    heard.push(...more)
  }

  async function find(wanted: Wanted): Promise<readonly Node[]> {
    const { role, name, within = 'body' } = wanted
    const said =
      typeof name === 'string'
        ? name
        : { source: name.source, flags: name.flags }
    return (await run(
      findNodes,
      selectors[role],
      said,
      within,
    )) as unknown as readonly Node[]
  }

  async function one(wanted: Wanted): Promise<Node> {
    let found: readonly Node[] = []
    await expect
      .poll(async () => (found = await find(wanted)).length, {
        message: `${wanted.role} ${String(wanted.name)}`,
      })
      .toBeGreaterThan(0)
    const [first] = found
    if (!first) throw new Error('There is none any more.')
    return first
  }

  async function click(node: Node) {
    await wire('ElementClick', { id: node[elementKey] })
  }

  /** What one aims at: a box may be unseen, and then it is its label. */
  async function labelOf(wanted: Wanted): Promise<Node> {
    return (await run(
      async (node) => {
        const element = node as unknown as HTMLElement
        const aim = element.matches('[type=checkbox], [type=radio]')
          ? (element.closest('label') ?? element)
          : element
        // WebKit's driver does not follow what is drawn as it comes near.
        const { top, bottom } = aim.getBoundingClientRect()
        if (top < 100 || bottom > innerHeight)
          aim.scrollIntoView({ block: 'center', behavior: 'instant' })
        await new Promise((resolve) => requestAnimationFrame(resolve))
        return aim
      },
      await one(wanted),
    )) as unknown as Node
  }

  async function started() {
    await expect
      .poll(() => run(appRuns), { message: 'the app', timeout: 30_000 })
      .toBe(true)
  }

  const tab = {
    engine: engine.name,
    wire,
    site,
    heard,
    run,
    listen,
    find,
    one,
    labelOf,
    click,
    started,

    /** Opens an address, and waits until the app runs it. */
    async open(address = '') {
      await tab.go(address)
      await started()
    },
    /** Opens an address, whatever becomes of it. */
    async go(address: string) {
      await listen()
      await wire('Navigate', { url: new URL(address, site).href })
    },
    async reload() {
      await listen()
      await wire('Refresh')
      await started()
    },
    async back() {
      await wire('Back')
    },
    async forward() {
      await wire('Forward')
    },

    /** Presses a thing as soon as nothing lies over it, such as a glide. */
    async press(role: Wanted['role'], name: Wanted['name'], within?: string) {
      const wanted = { role, name, ...(within && { within }) }
      await expect(async () => click(await labelOf(wanted))).toPass()
    },
    async choose(menu: Wanted['name'], value: string) {
      const select = await labelOf({ role: 'combobox', name: menu })
      const option = await run(
        (node, wanted) =>
          [...(node as unknown as HTMLSelectElement).options].find(
            ({ value: its }) => its === wanted,
          ),
        select,
        value,
      )
      await expect(() => click(option as unknown as Node)).toPass()
    },
    /** Presses what has the focus, key by key; chords are arrays. */
    async type(...words: readonly (string | readonly string[])[]) {
      await wire('PerformActions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: words
              .flatMap((word): (readonly string[])[] =>
                typeof word === 'string'
                  ? Array.from(word, (key) => [key])
                  : [word],
              )
              .flatMap((chord) => [
                ...chord.map((value) => ({ type: 'keyDown', value })),
                ...chord
                  .toReversed()
                  .map((value) => ({ type: 'keyUp', value })),
              ]),
          },
        ],
      })
    },
    /** Real presses of the left button, as many milliseconds apart. */
    async pressQuickly(nodes: readonly Node[], apart: number) {
      await wire('PerformActions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: nodes.flatMap((origin) => [
              { type: 'pointerMove', origin, x: 0, y: 0, duration: 0 },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
              { type: 'pause', duration: apart },
            ]),
          },
        ],
      })
    },
    /** Carries one thing to another with a real mouse. */
    async drag(from: Node, to: Node) {
      const [start, end] = await run(
        (...nodes) => {
          const edge = outerHeight - innerHeight
          return nodes.map((node) => {
            const box = (node as unknown as Element).getBoundingClientRect()
            return [
              screenX + box.x + box.width / 2,
              screenY + edge + box.y + box.height / 2,
            ].map((at) => `${Math.round(at)}`)
          })
        },
        from,
        to,
      )
      const [x = '', y = ''] = start ?? []
      const [endX = '', endY = ''] = end ?? []
      const near = `${Number(y) + (Number(endY) > Number(y) ? 12 : -12)}`
      const words = [
        `mousemove ${x} ${y} sleep 0.1 mousedown 1 sleep 0.2`,
        // Once more, as a hand does: a drag starts at the second move.
        `mousemove ${x} ${near} sleep 0.2`,
        `mousemove ${endX} ${endY} sleep 0.1`,
        `mousemove ${endX} ${endY} sleep 0.3 mouseup 1`,
      ]
      await engine.byHand(...words.join(' ').split(' '))
    },

    /** Looks into the frame of a page that is as wide as that, or out again. */
    async inFrame(address: string, { width = 320, sandbox = '' } = {}) {
      await listen()
      const query = new URLSearchParams({
        address: site + address,
        width: `${width}`,
        sandbox,
      })
      await wire('Navigate', { url: `${site}frame?${query}` })
      await tab.intoFrame()
    },
    async intoFrame() {
      await wire('SwitchToFrame', {
        id: await run(() => document.querySelector('iframe')),
      })
    },
    async outOfFrame() {
      await wire('SwitchToFrame', { id: null })
    },

    address: () => run(() => location.pathname + location.search),
    /** What stands on the page as its songs, from top to bottom. */
    songs: () => run(shownCards),
    /** All the words to be seen. */
    text: () => run(() => document.body.innerText),
    valueOf: async (wanted: Wanted) =>
      run(
        (node) => (node as unknown as HTMLInputElement).value,
        await one(wanted),
      ),
    kept: (key: string) => run((name) => localStorage.getItem(name), key),
    /** Keeps something on the device, and opens an address. */
    async openWith(device: Readonly<Record<string, string>>, address = '') {
      await tab.go('icon.svg')
      await run((all) => {
        for (const [key, value] of Object.entries(all))
          localStorage.setItem(key, value)
      }, device)
      await tab.open(address)
    },
  }
  return tab
}

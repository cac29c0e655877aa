import type { Page } from '@playwright/test'

/**
 * All that a page tells anybody, by the way in which it does: to eyes, to ears,
 * to the printer, to the clipboard, to a search in the page, to other sites.
 */
export async function outputsOf(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  await devtools.detach()
  const tree = nodes
    .filter(({ ignored }) => !ignored)
    .flatMap(({ name, description, value, properties = [] }) =>
      [
        name,
        description,
        value,
        ...properties.map((property) => property.value),
      ].map((said) => String(said?.value ?? '')),
    )

  const told = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')].filter(
      (element) => !element.matches('script, style'),
    )
    const texts = elements
      .flatMap(({ childNodes }) => [...childNodes])
      .filter((node) => node instanceof Text)
      .map(({ data }) => data)
    return {
      // A word may be in pieces, or two words in neighbours without a blank.
      text: `${texts.join('')}\n${texts.join('\n')}`,
      shown: document.body.innerText,
      attributes: elements
        .flatMap(({ attributes }) => [...attributes])
        // The names of our own styles.
        .filter(({ name }) => name !== 'class')
        .map(({ value }) => value)
        .join('\n'),
      values: elements
        .map((element) => ('value' in element ? String(element.value) : ''))
        .join('\n'),
      title: document.title,
      address: decodeURIComponent(location.href.replaceAll('+', ' ')),
      history: JSON.stringify(history.state),
      transitions: elements
        .map((element) => getComputedStyle(element).viewTransitionName)
        .join('\n'),
    }
  })
  await page.emulateMedia({ media: 'print' })
  const printed = await page.evaluate(() => document.body.innerText)
  await page.emulateMedia({ media: null })
  return { ...told, tree: tree.join('\n'), printed }
}

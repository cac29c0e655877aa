import { act, render } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { useStored } from '../../src/device/useStored.ts'
import { visitStore } from '../../src/device/visitStore.ts'

/** A page that says what is stored, and all that it has said so far. */
function startPage() {
  const store = visitStore('stored')
  const said: string[] = []
  function Page() {
    const value = useStored(store, 'as built')
    if (said.at(-1) !== value) said.push(value)
    return <p>{value}</p>
  }
  return { store, said, page: <Page /> }
}

test('a page is built without what is stored', () => {
  expect(renderToString(startPage().page)).toBe('<p>as built</p>')
})

test('it is hydrated as it was built, and says then what is stored', () => {
  const { said, page } = startPage()
  const container = document.createElement('div')
  container.innerHTML = '<p>as built</p>'
  document.body.append(container)
  const [built] = container.children

  render(page, { container, hydrate: true })

  expect(said).toEqual(['as built', 'stored'])
  expect(container.innerHTML).toBe('<p>stored</p>')
  expect(container.firstChild).toBe(built)
})

test('a page that was not built says at once what is stored', () => {
  const { said, page } = startPage()
  render(page)
  expect(said).toEqual(['stored'])
})

test('what is stored since is said, until the page is left', () => {
  const { store, said, page } = startPage()
  const { unmount } = render(page)
  act(() => store.set('changed'))
  act(() => store.set('again'))
  unmount()
  store.set('too late')
  expect(said).toEqual(['stored', 'changed', 'again'])
})

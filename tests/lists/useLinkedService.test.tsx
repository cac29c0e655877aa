import { act } from '@testing-library/react'
import { useLocation } from 'react-router-dom'
import { expect, test } from 'vitest'
import { useLinkedService } from '../../src/lists/useLinkedService.ts'
import { address, renderAt } from '../renderAt.tsx'

test('a service that a link asks for is let go of, and nothing else', () => {
  const { result } = renderAt(
    '/?season=2&service=tidal#seven',
    useLinkedService,
  )
  expect(result.current.service).toBe('tidal')
  act(() => result.current.dropService())
  expect(result.current.service).toBeUndefined()
  expect(address()).toBe('/?season=2#seven')
})

test('where the visitor came from stays known', () => {
  const state = { list: '/?season=2', direct: true }
  const { result } = renderAt(
    '/songs/girls/',
    () => ({ ...useLinkedService(), state: useLocation().state as unknown }),
    { usr: state },
  )
  expect(result.current.state).toEqual(state)
  act(() => result.current.dropService())
  expect(result.current.state).toEqual(state)
})

import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useLinkedService } from '../../src/lists/useLinkedService.ts'
import { address, renderAt } from '../renderAt.tsx'

test('a service that a link asks for is let go of, and nothing else', () => {
  const { result } = renderAt('/?season=2&service=tidal', useLinkedService)
  expect(result.current.service).toBe('tidal')
  act(() => result.current.dropService())
  expect(result.current.service).toBeUndefined()
  expect(address()).toBe('/?season=2')
})

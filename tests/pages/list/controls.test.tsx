import { render } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { expect, test } from 'vitest'
import { catalogue } from '../../../src/lists/catalogue.ts'
import { countdownList } from '../../../src/lists/countdownList.ts'
import { soundtrackList } from '../../../src/lists/soundtrackList.ts'
import { CountdownScreen } from '../../../src/pages/countdown/CountdownScreen.tsx'
import { SoundtrackScreen } from '../../../src/pages/soundtrack/SoundtrackScreen.tsx'
import { ListeningProvider } from '../../../src/listening/ListeningProvider.tsx'
import { fixture } from '../../songs/fixture.ts'

// Marks are offered to who has some.
const content = {
  ...fixture,
  songs: fixture.songs.map((song) => ({ ...song, marks: ['loved'] as const })),
}

test.each([
  {
    list: countdownList,
    screen: <CountdownScreen catalogue={catalogue(content, countdownList)} />,
  },
  {
    list: soundtrackList,
    screen: <SoundtrackScreen catalogue={catalogue(content, soundtrackList)} />,
  },
])(
  'a list has a control for all that it is narrowed by',
  ({ list, screen }) => {
    const { container } = render(
      <MemoryRouter>
        <ListeningProvider asked={undefined} onDropAsked={() => undefined}>
          {screen}
        </ListeningProvider>
      </MemoryRouter>,
    )
    const controls = container.querySelectorAll<HTMLInputElement>(
      '[type=checkbox][name]',
    )
    expect(new Set([...controls].map(({ name }) => name))).toEqual(
      new Set([...list.facets, ...list.flags]),
    )
  },
)

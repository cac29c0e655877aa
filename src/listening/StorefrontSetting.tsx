import { useState } from 'react'
import { parseStorefront } from './storefront.ts'
import { Field } from '../ui/Field.tsx'
import { useListening } from './useListening.ts'
import * as words from '../words/words.ts'

/** Which country's Apple Music the links search, on this device. */
export function StorefrontSetting() {
  const { storefront, chooseStorefront } = useListening()
  // What stands in the field may be half a code; only a whole one is chosen.
  const [typed, setTyped] = useState(storefront ?? '')
  return (
    <Field label={words.appleMusicCountry}>
      <input
        value={typed}
        placeholder={words.exampleCountry}
        maxLength={2}
        autoComplete="country"
        autoCapitalize="none"
        spellCheck={false}
        onChange={({ target }) => {
          setTyped(target.value)
          const code = parseStorefront(target.value)
          if (code) chooseStorefront(code)
        }}
      />
    </Field>
  )
}

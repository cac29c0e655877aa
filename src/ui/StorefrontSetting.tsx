import { parseStorefront } from '../countdown/storefront.ts'
import { Field } from './Field.tsx'
import type { Listening } from './ListenLinks.tsx'

type StorefrontSettingProps = { readonly listening: Listening }

/** Which country's Apple Music the links search, on this device. */
export function StorefrontSetting({ listening }: StorefrontSettingProps) {
  const { storefront, chooseStorefront } = listening
  return (
    <Field label="Apple Music country">
      <input
        key={storefront}
        defaultValue={storefront}
        placeholder="two letters"
        maxLength={2}
        autoComplete="country"
        autoCapitalize="none"
        spellCheck={false}
        onChange={({ target }) => {
          const code = parseStorefront(target.value)
          if (code) chooseStorefront(code)
        }}
      />
    </Field>
  )
}

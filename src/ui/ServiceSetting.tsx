import { parseStorefront } from '../countdown/storefront.ts'
import { parseService, services } from '../countdown/services.ts'
import { Field } from './Field.tsx'
import type { Listening } from './ListenLinks.tsx'

type ServiceSettingProps = { readonly listening: Listening }

/** Which service the big Listen button opens, on this device. */
export function ServiceSetting({ listening }: ServiceSettingProps) {
  const { service, storefront, chooseService, chooseStorefront } = listening
  return (
    <>
      <Field label="Your service">
        <select
          value={service ?? ''}
          onChange={({ target }) => {
            const chosen = parseService(target.value)
            if (chosen) chooseService(chosen)
          }}
        >
          <option value="" disabled>
            Not chosen yet
          </option>
          {Object.entries(services).map(([id, { name }]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {service === 'apple-music' && (
        <Field label="Country code">
          <input
            key={storefront}
            defaultValue={storefront}
            placeholder="any"
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
      )}
    </>
  )
}

import { parseService, services } from './services.ts'
import { Field } from '../ui/Field.tsx'
import { useListening } from './useListening.ts'
import * as words from '../words/words.ts'

/** Which service the big Listen button opens, on this device. */
export function ServiceSetting() {
  const { service, chooseService } = useListening()
  return (
    <Field label={words.ownService}>
      <select
        value={service ?? ''}
        onChange={({ target }) => {
          const chosen = parseService(target.value)
          if (chosen) chooseService(chosen)
        }}
      >
        <option value="" disabled>
          {words.chooseService}
        </option>
        {Object.entries(services).map(([id, { name }]) => (
          <option key={id} value={id} translate="no">
            {name}
          </option>
        ))}
      </select>
    </Field>
  )
}

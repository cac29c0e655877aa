import { parseService, services } from './services.ts'
import { Field } from '../ui/Field.tsx'
import { useListening } from './useListening.ts'

/** Which service the big Listen button opens, on this device. */
export function ServiceSetting() {
  const { service, chooseService } = useListening()
  return (
    <Field label="Your service">
      <select
        value={service ?? ''}
        onChange={({ target }) => {
          const chosen = parseService(target.value)
          if (chosen) chooseService(chosen)
        }}
      >
        <option value="" disabled>
          Choose one
        </option>
        {Object.entries(services).map(([id, { name }]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  )
}

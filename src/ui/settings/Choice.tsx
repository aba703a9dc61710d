import { type ReactNode, useId } from 'react'
import styles from './Choice.module.css'

/** One line of the settings; its control names itself where there is no label. */
export const Field = ({ label, help, children }: { label?: string; help?: string; children: ReactNode }) => (
  <div className={styles.field}>
    {label && <span className={styles.label}>{label}</span>}
    {children}
    {help && <p className={styles.help}>{help}</p>}
  </div>
)

interface ChoiceProps<Value extends string> {
  label: string
  value: Value
  options: readonly { value: Value; label: string; lang?: string }[]
  onChange: (value: Value) => void
}

/** One of a few, all in sight. */
export const Choice = <Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) => {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} lang={option.lang}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface ToggleProps {
  label: string
  help?: string
  on: boolean
  onChange: (on: boolean) => void
}

export const Toggle = ({ label, help, on, onChange }: ToggleProps) => {
  const helpId = useId()
  return (
    <div className={styles.field}>
      <label className={styles.toggle}>
        <span>{label}</span>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby={help ? helpId : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
      </label>
      {help && (
        <p id={helpId} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  )
}

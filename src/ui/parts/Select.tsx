import styles from './Select.module.css'

interface SelectProps {
  label: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
  onChange: (value: string) => void
}

/** The browser's own list of choices, which every device knows how to show; set apart while it narrows. */
export const Select = ({ label, value, options, onChange }: SelectProps) => (
  <select
    aria-label={label}
    title={label}
    className={styles.select}
    data-chosen={(options[0]?.[0] === '' && value !== '') || undefined}
    value={value}
    onChange={(event) => onChange(event.target.value)}
  >
    {options.map(([option, text]) => (
      <option key={option} value={option}>
        {text}
      </option>
    ))}
  </select>
)

import buttonStyles from '../parts/Button.module.css'
import styles from './TransferScreen.module.css'

interface FileButtonProps {
  label: string
  accept: string
  disabled?: boolean
  onFile: (file: File) => void
}

/** A button that asks for a file; the same file may be chosen again. */
export const FileButton = ({ label, accept, disabled = false, onFile }: FileButtonProps) => (
  <label className={`${buttonStyles.button} ${buttonStyles.plain} ${styles.file}`}>
    <input
      type="file"
      accept={accept}
      disabled={disabled}
      onChange={(event) => {
        const [file] = event.target.files ?? []
        event.target.value = ''
        if (file) onFile(file)
      }}
    />
    {label}
  </label>
)

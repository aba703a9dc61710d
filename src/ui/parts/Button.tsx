import type { ButtonHTMLAttributes } from 'react'
import styles from './Button.module.css'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'primary' | 'plain' | 'quiet'
}

export const Button = ({ look = 'plain', className, type = 'button', ...rest }: ButtonProps) => (
  <button
    type={type}
    className={[styles.button, styles[look], className].filter(Boolean).join(' ')}
    {...rest}
  />
)

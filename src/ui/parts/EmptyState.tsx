import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

/** What a screen says before there is anything on it, and the way on. */
export const EmptyState = ({
  title,
  body,
  children,
}: {
  title: string
  body: string
  children?: ReactNode
}) => (
  <div className={styles.empty}>
    <h2>{title}</h2>
    <p>{body}</p>
    {children && <div className={styles.ways}>{children}</div>}
  </div>
)

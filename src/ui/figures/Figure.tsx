import { type ReactNode, useId } from 'react'
import styles from './Figure.module.css'

interface FigureProps {
  title: string
  /** The plot's gist in words, shown above it and read in its place. */
  summary: string
  children: ReactNode
}

export const Figure = ({ title, summary, children }: FigureProps) => {
  const id = useId()
  return (
    <section className={styles.figure} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{summary}</p>
      {children}
    </section>
  )
}

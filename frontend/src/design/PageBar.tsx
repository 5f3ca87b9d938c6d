import type { ReactNode } from 'react'
import styles from './PageBar.module.css'

interface PageBarProps {
  /** The way back. */
  back: ReactNode
  title: string
  subtitle: string
  /** State, behind the title. */
  children?: ReactNode
  /** What can be done, at the end. */
  end?: ReactNode
}

/** The bar of a screen that is about one thing. */
export function PageBar({ back, title, subtitle, children, end }: PageBarProps) {
  return (
    <header className={styles['bar']}>
      {back}
      <div className={styles['titles']}>
        <h1 title={title}>{title}</h1>
        <span>{subtitle}</span>
      </div>
      {children}
      {end !== undefined && <div className={styles['end']}>{end}</div>}
    </header>
  )
}

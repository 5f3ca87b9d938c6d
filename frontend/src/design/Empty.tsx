import type { ReactNode } from 'react'
import styles from './Empty.module.css'

interface EmptyProps {
  title: string
  /** 1 where it is the whole screen. */
  level?: 1 | 2
  children?: ReactNode
  actions?: ReactNode
}

/** Stands where there is nothing yet, and says what to do first. */
export function Empty({ title, level = 2, children, actions }: EmptyProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className={styles['empty']}>
      <Heading>{title}</Heading>
      {children !== undefined && <p>{children}</p>}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}

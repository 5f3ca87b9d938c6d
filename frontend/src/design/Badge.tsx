import type { ReactNode } from 'react'
import styles from './Badge.module.css'

export type BadgeTone = 'grey' | 'blue' | 'teal' | 'orange' | 'green' | 'violet'

/** A state in an icon and a word. */
export function Badge({ tone, icon, children }: { tone: BadgeTone; icon: ReactNode; children: ReactNode }) {
  return (
    <span className={`${styles['badge'] ?? ''} ${styles[tone] ?? ''}`}>
      {icon}
      {children}
    </span>
  )
}

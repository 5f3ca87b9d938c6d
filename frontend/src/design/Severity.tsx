import { Check, Info, OctagonX, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Severity.module.css'

const icons = { error: OctagonX, warning: TriangleAlert, note: Info, ok: Check } as const

export type SeverityTone = keyof typeof icons

/** How much a thing matters, in a shape and words. */
export function Severity({ tone, children }: { tone: SeverityTone; children: ReactNode }) {
  const Icon = icons[tone]
  return (
    <span className={`${styles['severity'] ?? ''} ${styles[tone] ?? ''}`}>
      <Icon aria-hidden />
      {children}
    </span>
  )
}

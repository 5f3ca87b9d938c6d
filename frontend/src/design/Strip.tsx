import { CircleCheckBig, Clock, Info, OctagonX } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Strip.module.css'

const icons = { error: OctagonX, warning: Clock, note: Info, ok: CircleCheckBig } as const

interface StripProps {
  tone: keyof typeof icons
  /** Assertive for what was just refused; polite for a state that lasts. */
  urgency?: 'polite' | 'assertive'
  children: ReactNode
  /** A button behind the words. */
  end?: ReactNode
}

/** A message above the content, as wide as its column. */
export function Strip({ tone, urgency = 'polite', children, end }: StripProps) {
  const Icon = icons[tone]
  return (
    <div
      className={`${styles['strip'] ?? ''} ${styles[tone] ?? ''}`}
      role={urgency === 'assertive' ? 'alert' : 'status'}
    >
      <Icon aria-hidden />
      <p className={styles['text']}>{children}</p>
      {end}
    </div>
  )
}

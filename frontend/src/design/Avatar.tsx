import styles from './Avatar.module.css'
import { initialOf } from './initialOf'

/** The last character of a name in a disc; the name itself stands beside it. */
export function Avatar({ name, tone = 'other' }: { name: string; tone?: 'me' | 'other' }) {
  return (
    <span className={`${styles['avatar'] ?? ''} ${tone === 'me' ? (styles['me'] ?? '') : ''}`} aria-hidden>
      {initialOf(name)}
    </span>
  )
}

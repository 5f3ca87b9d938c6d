import styles from './Button.module.css'

/** Primary: one per view. Danger: asks again before it acts. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'link' | 'danger'
export type ButtonSize = 'normal' | 'small'

/** The look of a button, also for a link that stands among buttons. */
export function buttonClass(kind: ButtonKind, size: ButtonSize = 'normal', shape: 'text' | 'icon' = 'text'): string {
  return [
    styles['button'],
    kind === 'plain' ? undefined : styles[kind],
    size === 'small' ? styles['small'] : undefined,
    shape === 'icon' ? styles['icon'] : undefined,
  ]
    .filter((name) => name !== undefined)
    .join(' ')
}

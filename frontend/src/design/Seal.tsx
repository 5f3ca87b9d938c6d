import styles from './Seal.module.css'

/** The mark of the product: the one place for the seal's red. */
export function Seal({ text, size = 'normal' }: { text: string; size?: 'normal' | 'large' }) {
  return (
    <span className={`${styles['seal'] ?? ''} ${size === 'large' ? (styles['large'] ?? '') : ''}`} aria-hidden>
      {text}
    </span>
  )
}

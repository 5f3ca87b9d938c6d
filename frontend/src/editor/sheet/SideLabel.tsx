import styles from './sheet.module.css'

/** A label two characters wide that stays in sight while its cell is taller than the window. */
export function SideLabel({ text }: { text: string }) {
  return (
    <span className={styles['hold']}>
      <span className={styles['sideLabel']}>{text}</span>
    </span>
  )
}

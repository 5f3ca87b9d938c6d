import styles from './Badge.module.css'

/** How many, behind a name. */
export function Count({ value }: { value: number }) {
  return <span className={styles['count']}>{value}</span>
}

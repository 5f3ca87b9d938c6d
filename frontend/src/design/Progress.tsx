import styles from './Progress.module.css'

interface ProgressProps {
  label: string
  done: number
  /** 0: not known yet. */
  total: number
}

/** How far a work is. */
export function Progress({ label, done, total }: ProgressProps) {
  const extent = total === 0 ? {} : { value: done, max: total }
  return <progress aria-label={label} className={styles['progress']} {...extent} />
}

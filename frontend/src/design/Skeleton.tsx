import styles from './Skeleton.module.css'

const bars = [1, 2, 3, 4, 5, 6] as const

/** Grey bars while something is fetched; they show after 300 ms. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div className={styles['skeleton']} role="status" aria-label={label}>
      {bars.map((bar) => (
        <span key={bar} className={styles['bar']} />
      ))}
    </div>
  )
}

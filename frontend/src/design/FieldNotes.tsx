import { OctagonX } from 'lucide-react'
import styles from './Field.module.css'

interface FieldNotesProps {
  hintId: string
  errorId: string
  hint: string | undefined
  error: string | undefined
}

/** What stands below a field: the hint, and what is wrong. */
export function FieldNotes({ hintId, errorId, hint, error }: FieldNotesProps) {
  return (
    <>
      {hint !== undefined && (
        <p id={hintId} className={styles['hint']}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={errorId} className={styles['error']} role="alert">
          <OctagonX aria-hidden />
          {error}
        </p>
      )}
    </>
  )
}

import { useId } from 'react'
import styles from './Field.module.css'
import { FieldNotes } from './FieldNotes'

export interface SelectOption<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface SelectFieldProps<Value extends string> {
  label: string
  labelIs?: 'shown' | 'hidden'
  value: Value
  options: readonly SelectOption<Value>[]
  onChange: (value: Value) => void
  hint?: string | undefined
  error?: string | undefined
}

/** One of several. The browser's own list: known to everybody, and works with every input. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, labelIs = 'shown', value, options, onChange, hint, error } = props
  const id = useId()
  const described = [hint === undefined ? undefined : `${id}-hint`, error === undefined ? undefined : `${id}-error`]
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={labelIs === 'hidden' ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      <select
        id={id}
        className={styles['select']}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={described.filter((part) => part !== undefined).join(' ') || undefined}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldNotes hintId={`${id}-hint`} errorId={`${id}-error`} hint={hint} error={error} />
    </div>
  )
}

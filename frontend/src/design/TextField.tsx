import { useId, type ReactNode, type Ref } from 'react'
import styles from './Field.module.css'
import { FieldNotes } from './FieldNotes'

interface TextFieldProps {
  label: string
  /** Hidden: the label is read out, and something else says it to the eye. */
  labelIs?: 'shown' | 'hidden'
  value: string
  onChange: (value: string) => void
  name?: string
  type?: 'text' | 'password' | 'search'
  inputMode?: 'text' | 'numeric'
  autoComplete?: string
  placeholder?: string
  maxLength?: number
  isRequired?: boolean
  /** Marks the field without words of its own, where words stand elsewhere. */
  isInvalid?: boolean
  hint?: string | undefined
  error?: string | undefined
  icon?: ReactNode
  /** A button behind the input. */
  end?: ReactNode
  size?: 'normal' | 'large'
  /** Told when an input method begins and ends a composition. */
  onComposing?: (composing: 'yes' | 'no') => void
  inputRef?: Ref<HTMLInputElement>
}

/** One line of text: label above, hint and error below. Enter and Esc of an input method stay with it. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    labelIs = 'shown',
    value,
    onChange,
    isRequired,
    isInvalid,
    hint,
    error,
    icon,
    end,
    size,
    inputRef,
    onComposing,
    ...input
  } = props
  const id = useId()
  const described = [hint === undefined ? undefined : `${id}-hint`, error === undefined ? undefined : `${id}-error`]
  const box = icon !== undefined ? styles['withIcon'] : end !== undefined ? styles['withEnd'] : undefined
  return (
    <div className={size === 'large' ? `${styles['field'] ?? ''} ${styles['large'] ?? ''}` : styles['field']}>
      <label htmlFor={id} className={labelIs === 'hidden' ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      <div className={box}>
        {icon}
        <input
          {...input}
          ref={inputRef}
          id={id}
          className={styles['input']}
          value={value}
          required={isRequired}
          spellCheck={false}
          autoCapitalize="none"
          aria-invalid={isInvalid === true || error !== undefined}
          aria-describedby={described.filter((part) => part !== undefined).join(' ') || undefined}
          onChange={(event) => onChange(event.target.value)}
          onCompositionStart={() => onComposing?.('yes')}
          onCompositionEnd={() => onComposing?.('no')}
        />
        {end}
      </div>
      <FieldNotes hintId={`${id}-hint`} errorId={`${id}-error`} hint={hint} error={error} />
    </div>
  )
}

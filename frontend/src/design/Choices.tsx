import { useId } from 'react'
import styles from './Choices.module.css'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly hint?: string
}

interface ChoicesProps<Value extends string> {
  label: string
  labelIs?: 'shown' | 'hidden'
  value: Value | undefined
  choices: readonly Choice<Value>[]
  onChange: (value: Value) => void
  layout?: 'column' | 'row'
}

/** Few choices, all in sight, one of them taken. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { label, labelIs = 'shown', value, choices, onChange, layout = 'column' } = props
  const name = useId()
  return (
    <fieldset>
      <legend className={labelIs === 'hidden' ? 'visually-hidden' : styles['legend']}>{label}</legend>
      <div className={layout === 'row' ? styles['row'] : styles['choices']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
            {choice.hint !== undefined && <span className={styles['hint']}>{choice.hint}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

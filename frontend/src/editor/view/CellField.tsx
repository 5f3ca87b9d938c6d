import { type CompositionEvent, type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Cell, keyOf } from '../core'
import type { FormSession } from '../sync/session'
import styles from './CellField.module.css'
import { problemWords } from './problemWords'
import { useSnapshot } from './useFormSession'

/** The id of the words that say which keys do what. */
export const KEYS_HINT = 'sheet-keys'

interface CellFieldProps {
  session: FormSession
  cell: Cell
  /** Which cell it is, for those who don't see it. */
  label: string
  canEdit: boolean
}

/**
 * The text field in the selected cell. It is always there and has the focus, with the cell's text selected and unseen: so the first key,
 * also an input method's, replaces the text natively.
 */
export function CellField({ session, cell, label, canEdit }: CellFieldProps) {
  const { t } = useTranslation()
  const { editing } = useSnapshot(session).editor
  const area = useRef<HTMLTextAreaElement>(null)
  const problemId = useId()
  const isEditing = editing !== null
  const isComposing = editing?.composing === true
  const text = editing?.text ?? cell.text
  const problem = editing?.problem ?? null

  // the field of the cell that was left is gone by now, and the focus with it
  useLayoutEffect(() => {
    if (document.activeElement === document.body) area.current?.focus({ preventScroll: true })
    area.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [])

  useLayoutEffect(() => {
    if (!isEditing) area.current?.select()
  }, [isEditing, text])

  // where editing begins with the text itself, the caret goes behind it; later the caret is the person's
  useLayoutEffect(() => {
    const field = area.current
    if (field === null || !isEditing || isComposing) return
    const end = field.value.length
    if (field.selectionStart === 0 && field.selectionEnd === end) field.setSelectionRange(end, end)
  }, [isEditing, isComposing])

  const typed = (value: string, composing: boolean) => session.type(oneLineOf(cell, value), composing)

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (isInputMethods(event)) return
    const key = keyOf(event)
    if (canEdit && cell.style === 'paragraphs' && (key === 'Alt+Enter' || key === 'Shift+Enter')) {
      event.preventDefault()
      breakLine(event.currentTarget)
      typed(event.currentTarget.value, false)
      return
    }
    const pressed = session.press(key)
    const isWayOut = pressed === 'idle' && (key === 'Tab' || key === 'Shift+Tab')
    if ((pressed !== 'foreign' && !isWayOut) || swallowed.has(key)) event.preventDefault()
  }

  return (
    <>
      {isEditing && <span className={styles['twin']}>{`${text}\u200b`}</span>}
      <textarea
        ref={area}
        className={isEditing ? styles['editing'] : styles['resting']}
        value={text}
        readOnly={!canEdit}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? KEYS_HINT : `${problemId} ${KEYS_HINT}`}
        onKeyDown={onKeyDown}
        onChange={(event) => typed(event.target.value, composes(event.nativeEvent))}
        onCompositionStart={(event) => typed(event.currentTarget.value, true)}
        onCompositionEnd={(event: CompositionEvent<HTMLTextAreaElement>) => typed(event.currentTarget.value, false)}
      />
      {problem !== null && (
        <span
          role="alert"
          id={problemId}
          className={`${styles['problem'] ?? ''} ${isAtTheRight(cell) ? (styles['end'] ?? '') : ''}`}
        >
          {problemWords(problem.message, problem.figures, t)}
        </span>
      )}
    </>
  )
}

/** Whether words that are wider than their cell go to the left from it. */
function isAtTheRight({ style, column }: Cell): boolean {
  return style === 'money' || rightColumns.has(column)
}

const rightColumns = new Set(['targetText', 'weight', 'direction', 'notes', 'second'])

/** Saves itself; a line break has no place in a cell of one line. */
const swallowed = new Set(['Control+s', 'Shift+Enter', 'Alt+Enter'])

function composes(event: Event): boolean {
  return event instanceof InputEvent && event.isComposing
}

/** Enter and Esc belong to an input method while it composes; Safari tells of the last one by its code alone. */
function isInputMethods({ nativeEvent, key }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || key === 'Process' || Reflect.get(nativeEvent, 'keyCode') === 229
}

function breakLine(field: HTMLTextAreaElement): void {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end')
}

/** Text from elsewhere often ends in a line break: in a cell of one line breaks become blanks. */
function oneLineOf(cell: Cell, value: string): string {
  return cell.style === 'paragraphs' ? value : value.replace(/\s*[\r\n]+$/, '').replace(/\s*[\r\n]+\s*/g, ' ')
}

import { memo, type MouseEvent, type RefObject, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Form } from '../../model'
import { cellOf, type Selection } from '../core'
import { FormSheet } from '../sheet/FormSheet'
import type { SheetMarks } from '../sheet/marks'
import { placeWords } from '../sheet/placeWords'
import type { FormSession } from '../sync/session'
import { CellField, KEYS_HINT } from './CellField'
import styles from './FormPage.module.css'

interface DeskProps {
  session: FormSession
  form: Form
  selection: Selection
  isEditing: boolean
  marks: SheetMarks
  canEdit: boolean
  desk: RefObject<HTMLElement | null>
}

/** The paper on the desk, each cell to be written in where it stands. A letter that is typed concerns the field alone. */
export const Desk = memo(function Desk({ session, form, selection, isEditing, marks, canEdit, desk }: DeskProps) {
  const { t } = useTranslation()
  const focus = useMemo(() => {
    const cell = cellOf(form, selection.cell)
    if (cell === undefined) return undefined
    const label = placeWords(form, cell.place, t)
    const field = <CellField key={cell.key} session={session} cell={cell} label={label} canEdit={canEdit} />
    return { selection, isEditing, field, canEdit }
  }, [form, selection, isEditing, session, canEdit, t])

  function onMouseDown(event: MouseEvent) {
    if (!(event.target instanceof Element) || event.button !== 0) return
    const cell = event.target.closest('[data-cell]')
    if (!(cell instanceof HTMLElement)) return
    const key = cell.dataset['cell'] ?? ''
    const isHere = key === selection.cell
    // inside the text that is being edited the mouse sets the caret
    if (isHere && isEditing && event.target instanceof HTMLTextAreaElement) return
    event.preventDefault()
    focusField(desk)
    if (!isHere) session.select(key, cell.dataset['row'] ?? null)
  }

  function onDoubleClick(event: MouseEvent) {
    const isCell = event.target instanceof Element && event.target.closest('[data-cell]') !== null
    if (isCell && !isEditing) session.command('edit.start')
  }

  return (
    // the mouse only does what the keys of the field do
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <main
      className={styles['desk']}
      ref={desk}
      tabIndex={-1}
      aria-label={t('form.sheet')}
      onMouseDown={onMouseDown}
      onDoubleClick={onDoubleClick}
    >
      <p id={KEYS_HINT} className="visually-hidden">
        {t('editor.keys')}
      </p>
      <FormSheet form={form} marks={marks} focus={focus} />
    </main>
  )
})

/** Brings the keyboard back to the selected cell. */
export function focusField(desk: RefObject<HTMLElement | null>): void {
  desk.current?.querySelector('textarea')?.focus({ preventScroll: true })
}

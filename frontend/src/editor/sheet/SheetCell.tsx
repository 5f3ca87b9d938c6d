import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { placeKey } from '../../model'
import type { Cell } from '../core'
import type { RowFocus } from './focus'
import { type Mark, marksOf, type SheetMarks } from './marks'
import { cellOf } from './place'
import styles from './sheet.module.css'

/** What the cells of a row share. */
export interface RowDrawing {
  readonly row: string
  readonly marks: SheetMarks
  readonly focus: RowFocus | undefined
  readonly canEdit: boolean
}

interface SheetCellProps {
  cell: Cell
  drawing: RowDrawing
  as?: 'td' | 'th' | 'h2' | 'p' | 'span'
  scope?: 'row' | 'rowgroup'
  look?: 'center' | 'money' | 'target' | 'goal' | undefined
  className?: string | undefined
  colSpan?: number | undefined
  rowSpan?: number | undefined
  /** How the paper shows the text, if not as it is. */
  shown?: ReactNode
  /** Further words below the text. */
  children?: ReactNode
}

const markLook = {
  doubt: styles['doubt'],
  conflict: styles['conflict'],
  refused: styles['refused'],
  unsaved: styles['unsaved'],
} as const

function looksOf(own: readonly Mark[]): readonly (string | undefined)[] {
  const isCurrent = own.some((mark) => mark.kind === 'doubt' && mark.isCurrent)
  return [...own.map((mark) => markLook[mark.kind]), isCurrent ? styles['current'] : undefined]
}

/** A cell of the paper. It bears its names, so that others find it: the key of the cell, and of the place that it shows. */
export function SheetCell(props: SheetCellProps) {
  const { cell, drawing, as: Element = 'td', scope, look, className, colSpan, rowSpan, shown, children } = props
  const { t } = useTranslation()
  const { focus } = drawing
  const own = marksOf(drawing.marks, cell.place)
  const isSelected = focus?.selected === cell.key
  const isEditing = isSelected && focus.isEditing
  const names = [
    look === undefined ? undefined : styles[look],
    className,
    ...looksOf(own),
    isSelected ? styles[isEditing ? 'editing' : 'selected'] : undefined,
    !isSelected && focus?.line.has(cell.key) === true ? styles['line'] : undefined,
  ].filter((name) => name !== undefined)
  // an empty line says that it can be filled
  const isInvited = drawing.canEdit && !isSelected && cell.source.kind === 'new' && cell.column === 'name'
  const isGridCell = Element === 'td' || Element === 'th'
  return (
    <Element
      data-place={placeKey(cellOf(cell.place))}
      data-cell={cell.key}
      data-row={drawing.row}
      className={names.join(' ') || undefined}
      {...(isGridCell ? { colSpan, rowSpan, scope, ...(isSelected ? { 'aria-selected': true } : {}) } : {})}
    >
      <span className={styles['text']}>
        {!isEditing &&
          (isInvited ? <span className={styles['invitation']}>{t('form.blankLine')}</span> : (shown ?? cell.text))}
        {isSelected && focus.field}
      </span>
      {children}
      <Numbers marks={own} />
    </Element>
  )
}

function Numbers({ marks }: { marks: readonly Mark[] }) {
  const { t } = useTranslation()
  const numbers = marks.flatMap((mark) => (mark.kind === 'doubt' ? [mark.number] : []))
  if (numbers.length === 0) return null
  return (
    <span className={styles['tick']}>
      <span className="visually-hidden">{t('form.mark', { n: '' })}</span>
      {numbers.join(' ')}
    </span>
  )
}

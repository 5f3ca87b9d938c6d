import { useMemo } from 'react'
import type { Row, Sheet } from '../core'
import { focusByRow, type SheetFocus } from './focus'
import type { SheetMarks } from './marks'
import type { RowDrawing } from './SheetCell'

/** How the sheet is drawn now: what it is marked with, and where the selection is. */
export interface Drawing {
  /** A sheet that is moved about in is a grid. */
  readonly role: 'grid' | undefined
  of(row: Row): RowDrawing
}

/** The drawing of a sheet. A row that the selection does not concern gets what it had before. */
export function useDrawing(sheet: Sheet, marks: SheetMarks, focus: SheetFocus | undefined): Drawing {
  const focused = useMemo(() => focusByRow(sheet, focus), [sheet, focus])
  return {
    role: focus === undefined ? undefined : 'grid',
    of: ({ key }) => ({ row: key, marks, focus: focused.get(key), canEdit: focus?.canEdit === true }),
  }
}

import type { Form } from '../../model'
import { rowsOf, type Sheet } from '../core'
import { SheetCell } from './SheetCell'
import styles from './sheet.module.css'
import type { Drawing } from './useDrawing'

interface SheetTopProps {
  form: Form
  sheet: Sheet
  drawing: Drawing
}

/** What stands above the tables: the title, the year, and where head and seal sign. */
export function SheetTop({ form, sheet, drawing }: SheetTopProps) {
  return (
    <>
      {rowsOf(sheet, 'title').map((row) =>
        row.cells.map((cell) => (
          <SheetCell key={cell.key} as="h2" cell={cell} drawing={drawing.of(row)} className={styles['title']} />
        )),
      )}
      {rowsOf(sheet, 'yearLine').map((row) =>
        row.cells.map((cell) => (
          <SheetCell key={cell.key} as="p" cell={cell} drawing={drawing.of(row)} className={styles['year']} />
        )),
      )}
      {rowsOf(sheet, 'signatures').map((row) => (
        <div key={row.key} className={styles['signs']}>
          {row.cells.map((cell) => (
            <p key={cell.key} className={styles['sign']}>
              {cell.column === 'head' ? form.head?.label : form.seal?.label}
              <SheetCell as="span" cell={cell} drawing={drawing.of(row)} />
            </p>
          ))}
        </div>
      ))}
    </>
  )
}

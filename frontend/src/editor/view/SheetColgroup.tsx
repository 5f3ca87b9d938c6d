import type { SheetForm } from './sheetForm'
import styles from './sheet.module.css'

const columns = {
  DepartmentForm: ['columnSide', 'column1', 'column2', 'column3', 'columnA', 'columnB', 'columnC'],
  ProjectForm: ['columnSide', 'column1', 'column2', 'column3', 'columnB', 'columnProjectB', 'columnProjectC'],
} as const

/** The column grid that the tables of one paper share. */
export function SheetColgroup({ paper }: { paper: SheetForm['__typename'] }) {
  return (
    <colgroup>
      {columns[paper].map((name) => (
        <col key={name} className={styles[name]} />
      ))}
    </colgroup>
  )
}

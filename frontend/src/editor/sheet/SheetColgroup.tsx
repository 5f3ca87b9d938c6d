import type { FormKind } from '../../model'
import styles from './sheet.module.css'

const columns = {
  DEPARTMENT: ['columnSide', 'column1', 'column2', 'column3', 'columnA', 'columnB', 'columnC'],
  PROJECT: ['columnSide', 'column1', 'column2', 'column3', 'columnB', 'columnProjectB', 'columnProjectC'],
} as const

/** The column grid that the tables of one paper share. */
export function SheetColgroup({ paper }: { paper: FormKind }) {
  return (
    <colgroup>
      {columns[paper].map((name) => (
        <col key={name} className={styles[name]} />
      ))}
    </colgroup>
  )
}

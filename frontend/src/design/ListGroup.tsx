import type { ReactNode } from 'react'
import styles from './ListTable.module.css'

/** Rows that belong together, under a heading of their own. */
export function ListGroup({ heading, columns, children }: { heading: string; columns: number; children: ReactNode }) {
  return (
    <tbody>
      <tr className={styles['group']}>
        <th scope="rowgroup" colSpan={columns}>
          {heading}
        </th>
      </tr>
      {children}
    </tbody>
  )
}

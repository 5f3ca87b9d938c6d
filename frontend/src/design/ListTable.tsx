import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './ListTable.module.css'

export type SortState = 'ascending' | 'descending' | 'none'

export interface ListColumn {
  readonly id: string
  readonly label: string
  /** A class that sets the width; none: the rest. */
  readonly className?: string | undefined
  readonly align?: 'start' | 'end'
  readonly sort?: { readonly state: SortState; readonly onSort: () => void }
}

interface ListTableProps {
  caption: string
  columns: readonly ListColumn[]
  /** Table bodies, one per group. */
  children: ReactNode
  foot: ReactNode
}

/** A list on a card: sortable heads, groups of rows, a foot. */
export function ListTable({ caption, columns, children, foot }: ListTableProps) {
  return (
    <div className={styles['card']}>
      <table className={styles['list']}>
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} className={column.className} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <ListHead key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        {children}
      </table>
      <div className={styles['foot']}>{foot}</div>
    </div>
  )
}

function ListHead({ column }: { column: ListColumn }) {
  const align = column.align === 'end' ? styles['end'] : undefined
  const className = [column.className, align].filter((name) => name !== undefined).join(' ') || undefined
  if (column.sort === undefined) {
    return (
      <th scope="col" className={className}>
        {column.label}
      </th>
    )
  }
  const { state, onSort } = column.sort
  return (
    <th scope="col" aria-sort={state} className={className}>
      <button type="button" className={styles['sort']} onClick={onSort}>
        {column.label}
        {state === 'ascending' && <ArrowUp aria-hidden />}
        {state === 'descending' && <ArrowDown aria-hidden />}
      </button>
    </th>
  )
}

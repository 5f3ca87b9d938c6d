import { Cell } from './Cell'
import type { HeadRow } from './headRows'
import type { Mark } from './marks'

/** A row of a project's head: one label with its cell, or two. */
export function HeadLine({ row, marks }: { row: HeadRow; marks: readonly Mark[] }) {
  const [left, right] = row
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {left.label}
      </th>
      <Cell nodeId={null} field={left.field} marks={marks} look="center" colSpan={right === undefined ? 5 : 2}>
        {left.text}
      </Cell>
      {right !== undefined && (
        <>
          <th scope="row">{right.label}</th>
          <Cell nodeId={null} field={right.field} marks={marks} look="center" colSpan={2}>
            {right.text}
          </Cell>
        </>
      )}
    </tr>
  )
}

import { Cell } from './Cell'
import type { Mark } from './marks'
import type { Form } from '../../model'

interface ExtraRowsProps {
  extra: Form['extra']
  marks: readonly Mark[]
  /** How many columns the label covers, of seven. */
  labelSpan: number
}

/** Head rows that no field takes, with their headings as written. They are one place; a mark stands at the first. */
export function ExtraRows({ extra, marks, labelSpan }: ExtraRowsProps) {
  return extra.map(({ label, value }, index) => (
    <tr key={`${index} ${label}`}>
      <th scope="row" colSpan={labelSpan}>
        {label}
      </th>
      <Cell
        nodeId={null}
        field={index === 0 ? 'extra' : `extra.${index}`}
        marks={marks}
        look="center"
        colSpan={7 - labelSpan}
      >
        {value}
      </Cell>
    </tr>
  ))
}

import { hasRow, labelOf } from './labels'
import type { ProjectForm } from '../../model'

/** A label with its cell in the head of the paper. */
export interface HeadCell {
  readonly field: string
  readonly label: string
  readonly text: string
}

/** A row of the head: one cell over the whole width, or two side by side. */
export type HeadRow = readonly [HeadCell] | readonly [HeadCell, HeadCell]

const wide = ['projectName', 'projectCode'] as const
const narrow = ['supervisingDepartment', 'unitName', 'source', 'period'] as const

function supervisor({ code, name }: ProjectForm['supervisingDepartment']): string {
  return code === null ? name : `[${code}]${name}`
}

/** The head of a project's paper: names over the whole width, the rest two by two. */
export function projectHead(form: ProjectForm): readonly HeadRow[] {
  const texts = {
    projectName: form.projectName,
    projectCode: form.projectCode,
    supervisingDepartment: supervisor(form.supervisingDepartment),
    unitName: form.unitName,
    source: form.source,
    period: form.period,
  }
  const cell = (field: keyof typeof texts): HeadCell[] => {
    const text = texts[field]
    const isShown = field === 'projectCode' ? text !== null : hasRow(form, field) || (text ?? '') !== ''
    return isShown ? [{ field, label: labelOf(form, field), text: text ?? '' }] : []
  }
  const rows: HeadRow[] = wide.flatMap(cell).map((one) => [one])
  const rest = narrow.flatMap(cell)
  for (let index = 0; index < rest.length; index += 2) {
    const [left, right] = rest.slice(index, index + 2)
    if (left !== undefined) rows.push(right === undefined ? [left] : [left, right])
  }
  return rows
}

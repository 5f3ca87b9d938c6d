import type { DepartmentForm, Form, ProjectForm } from '../../model'
import { formPlace, shownDepartment } from '../../model'
import { cellOfForm, cellOfNode, newCell } from './cells'
import { hasRow, headingOf, namesRow } from './headings'
import { indicatorColumns, indicatorRows } from './indicatorRows'
import type { Cell, Row, Sheet } from './sheet'

const sheets = new WeakMap<Form, Sheet>()

/** The sheet of a form, as the paper has it. The same form gives the same sheet. */
export function sheetOf(form: Form): Sheet {
  const known = sheets.get(form)
  if (known !== undefined) return known
  const middle = form.kind === 'DEPARTMENT' ? departmentRows(form) : projectRows(form)
  const sheet = { rows: [...topRows(form), ...middle, ...bottomRows(form)], columns: indicatorColumns(form) }
  sheets.set(form, sheet)
  return sheet
}

function topRows(form: Form): readonly Row[] {
  const lines: readonly Row[] = [
    { kind: 'title', key: 'title', cells: [cellOfForm(form, 'title')] },
    { kind: 'yearLine', key: 'yearLine', cells: [cellOfForm(form, 'yearLine')] },
  ]
  const signed = (['head', 'seal'] as const).filter((which) => form[which] !== null)
  const cells = signed.map((which) => cellOfForm(form, `${which}.value`, which))
  return cells.length === 0 ? lines : [...lines, { kind: 'signatures', key: 'signatures', cells }]
}

function bottomRows(form: Form): readonly Row[] {
  const goal: Row = {
    kind: 'goal',
    key: 'overallGoal',
    label: headingOf(form, 'overallGoal'),
    cells: [cellOfForm(form, 'overallGoal')],
  }
  return [goal, ...indicatorRows(form)]
}

function extraRows(form: Form): readonly Row[] {
  return form.extra.map((entry, index) => ({
    kind: 'extra',
    key: `extra/${index}`,
    labels: [entry.label],
    cells: [
      {
        key: `extra/${index}`,
        place: formPlace('extra'),
        column: 'value',
        style: 'paragraphs',
        source: { kind: 'extra', index },
        text: entry.value,
        span: 1,
      },
    ],
  }))
}

/** A row of the head: one cell over the whole width, or two side by side. */
function headRow(form: Form, cells: readonly Cell[]): Row {
  const labels = cells.map((cell) => headingOf(form, headField(cell)))
  return { kind: 'head', key: headField(cells[0] ?? null), labels, cells }
}

function headField(cell: Cell | null): string {
  return cell?.place.field ?? ''
}

/** What the paper has no row for, and no value, is left out. */
function isOnPaper(form: Form, cell: Cell): boolean {
  return cell.text !== '' || hasRow(form, headField(cell))
}

const parts = ['total', 'fiscalAppropriation', 'otherFunds'] as const

function departmentRows(form: DepartmentForm): readonly Row[] {
  const total: Row = {
    kind: 'total',
    key: 'statedTotal',
    label: form.statedTotal.label,
    cells: parts.map((part) => cellOfForm(form, `statedTotal.${part}`, part)),
  }
  return [headRow(form, [cellOfForm(form, 'unitName')]), ...extraRows(form), ...taskRows(form), total]
}

function taskRows(form: DepartmentForm): readonly Row[] {
  if (form.tasks.length === 0) {
    const cells = ['name', 'content', ...parts.map((part) => `budget.${part}`)].map((field) =>
      newCell('Task', null, field, field),
    )
    return [{ kind: 'task', key: 'tasks:blank', task: null, cells }]
  }
  return form.tasks.map((task) => {
    const cell = (field: string) => cellOfNode({ kind: 'Task', content: task }, field, form.moneyUnit)
    const cells = [cell('name'), cell('content'), ...parts.map((part) => cell(`budget.${part}`))]
    return { kind: 'task', key: task.id, task, cells }
  })
}

function projectRows(form: ProjectForm): readonly Row[] {
  const funds = (['annualTotal', 'fiscalAppropriation', 'carriedOver', 'otherFunds'] as const).filter(
    (part) => hasRow(form, `funds.${part}`) || form.funds[part] !== null,
  )
  const code =
    form.projectCode !== null || namesRow(form, 'projectCode') ? [headRow(form, [cellOfForm(form, 'projectCode')])] : []
  return [
    headRow(form, [cellOfForm(form, 'projectName')]),
    ...code,
    ...projectPairs(form),
    ...extraRows(form),
    ...funds.map((part): Row => {
      const field = `funds.${part}`
      return { kind: 'fund', key: field, labels: [headingOf(form, field)], cells: [cellOfForm(form, field)] }
    }),
  ]
}

/** Department, unit, source and period, two by two. */
function projectPairs(form: ProjectForm): readonly Row[] {
  const department: Cell = {
    key: 'supervisingDepartment',
    place: formPlace('supervisingDepartment'),
    column: 'value',
    style: 'line',
    source: { kind: 'department' },
    text: shownDepartment(form.supervisingDepartment),
    span: 1,
  }
  const fields = ['unitName', 'source', 'period'].map((field) => cellOfForm(form, field))
  const present = [department, ...fields].filter((cell) => isOnPaper(form, cell))
  const starts = present.flatMap((_, index) => (index % 2 === 0 ? [index] : []))
  return starts.map((start) =>
    headRow(
      form,
      present.slice(start, start + 2).map((cell, index) => (index === 0 ? cell : { ...cell, column: 'second' })),
    ),
  )
}

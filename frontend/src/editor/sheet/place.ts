import type { Place } from '../../model'

const formCells: Readonly<Record<string, string>> = {
  budgetYear: 'yearLine',
  unit: 'unitName',
  unitId: 'unitName',
  implementingUnit: 'unitName',
  layout: 'title',
  kind: 'title',
  style: 'indicatorTree',
  moneyUnit: 'title',
}

const nodeCells: Readonly<Record<string, string>> = {
  position: 'name',
  target: 'targetText',
  'target.text': 'targetText',
}

/** The cell at which a place is shown: what has no cell of its own is shown at the one nearest to it. */
export function cellOf({ nodeId, field }: Place): Place & { readonly field: string } {
  if (nodeId !== null) return { nodeId, field: field === null ? 'name' : (nodeCells[field] ?? field) }
  if (field === null) return { nodeId, field: 'title' }
  const whole = /^(head|seal|supervisingDepartment|extra)\./.exec(field)?.[1]
  return { nodeId, field: whole ?? formCells[field] ?? field }
}

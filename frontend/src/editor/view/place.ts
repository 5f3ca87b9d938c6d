/** A cell of the sheet: a field of a node, or of the form itself. */
export interface CellPlace {
  readonly nodeId: string | null
  readonly field: string
}

/** A place as the server names it: both null is the whole form, a node without a field the node as a whole. */
export interface ServerPlace {
  readonly nodeId: string | null
  readonly field: string | null
}

/** The name of a cell, unique in its sheet. */
export function placeKey({ nodeId, field }: CellPlace): string {
  return `${nodeId ?? 'form'}/${field}`
}

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
export function cellOf({ nodeId, field }: ServerPlace): CellPlace {
  if (nodeId !== null) return { nodeId, field: field === null ? 'name' : (nodeCells[field] ?? field) }
  if (field === null) return { nodeId, field: 'title' }
  const whole = /^(head|seal|supervisingDepartment|extra)\./.exec(field)?.[1]
  return { nodeId, field: whole ?? formCells[field] ?? field }
}

import type {
  Category,
  Form,
  Indicator,
  Layout,
  LayoutColumn,
  LayoutColumnKind,
  NodeId,
  Subcategory,
} from '../../model'
import { nodePlace } from '../../model'
import { cellOfNode, newCell } from './cells'
import type { Cell, IndicatorRow, SheetColumn } from './sheet'

const levels = [
  { kind: 'CATEGORY', label: '一级指标' },
  { kind: 'SUBCATEGORY', label: '二级指标' },
  { kind: 'INDICATOR', label: '三级指标' },
] as const
const target: LayoutColumn = { kind: 'TARGET', label: '指标值' }

/**
 * The columns of the indicator table: the three levels, then the others in the order of the paper. What a paper does not name is as on the
 * official one. A target that a paper spreads over several columns is one column here, where the first of them stands.
 */
export function indicatorColumns({ layout }: Form): readonly SheetColumn[] {
  const known = columnsOf.get(layout)
  if (known !== undefined) return known
  const found = columnsIn(layout)
  columnsOf.set(layout, found)
  return found
}

/** The same layout gives the same columns: what has not changed is not drawn again. */
const columnsOf = new WeakMap<Layout, readonly SheetColumn[]>()

function columnsIn({ columns }: Layout): readonly SheetColumn[] {
  const first = levels.map(({ kind, label }) => columns.find((column) => column.kind === kind) ?? { kind, label })
  const rest = columns.filter(({ kind }) => levels.every((level) => level.kind !== kind))
  const targets = rest.filter(({ kind }) => columnOf(kind) === 'targetText')
  const all = [...first, ...(targets.length === 0 ? [target] : []), ...rest]
  return all.flatMap(({ kind, label }, index): readonly SheetColumn[] => {
    const column = columnOf(kind)
    const isRepeated = all.findIndex((other) => columnOf(other.kind) === column) < index
    if (isRepeated && column !== 'notes') return []
    return [{ column, label, parts: column === 'targetText' && targets.length > 1 ? targets : [] }]
  })
}

function columnOf(kind: LayoutColumnKind): string {
  switch (kind) {
    case 'CATEGORY':
      return 'category'
    case 'SUBCATEGORY':
      return 'subcategory'
    case 'INDICATOR':
      return 'name'
    case 'TARGET':
    case 'COMPARATOR':
    case 'VALUE':
    case 'UNIT':
      return 'targetText'
    case 'WEIGHT':
      return 'weight'
    case 'DIRECTION':
      return 'direction'
    case 'NOTE':
      return 'notes'
  }
}

interface Line {
  readonly category: Category
  readonly subcategory: Subcategory | null
  readonly indicator: Indicator | null
}

function linesOf(categories: readonly Category[]): readonly Line[] {
  return categories.flatMap((category): readonly Line[] => {
    if (category.subcategories.length === 0) return [{ category, subcategory: null, indicator: null }]
    return category.subcategories.flatMap((subcategory): readonly Line[] => {
      if (subcategory.indicators.length === 0) return [{ category, subcategory, indicator: null }]
      return subcategory.indicators.map((indicator) => ({ category, subcategory, indicator }))
    })
  })
}

/**
 * The lines of the indicator table. Level-1 and level-2 cells cover their lines.
 *
 * @param breaks indexes of lines that begin a page: cells are split there, so that none crosses a page
 */
export function indicatorRows(form: Form, breaks: ReadonlySet<number> = new Set()): readonly IndicatorRow[] {
  const columns = indicatorColumns(form)
  const lines = linesOf(form.indicatorTree.categories)
  const spanAt = (index: number, idOf: (line: Line) => NodeId | undefined): number => {
    const id = lineId(lines[index], idOf)
    if (id === undefined) return 1
    if (index > 0 && !breaks.has(index) && lineId(lines[index - 1], idOf) === id) return 0
    let end = index + 1
    while (end < lines.length && !breaks.has(end) && lineId(lines[end], idOf) === id) end += 1
    return end - index
  }
  return lines.map((line, index) => {
    const spans = {
      category: spanAt(index, ({ category }) => category.id),
      subcategory: spanAt(index, ({ subcategory }) => subcategory?.id),
    }
    const cells = columns.map((column) => cellIn(column, line, spans))
    return { kind: 'indicator', key: rowKeyOf(line), cells, ...line }
  })
}

function lineId(line: Line | undefined, idOf: (line: Line) => NodeId | undefined): NodeId | undefined {
  return line === undefined ? undefined : idOf(line)
}

function rowKeyOf({ category, subcategory, indicator }: Line): string {
  return indicator?.id ?? blankRowKey(subcategory?.id ?? category.id)
}

/** The key of the empty line of a subcategory or category. */
export function blankRowKey(parent: NodeId): string {
  return `${parent}:blank`
}

function cellIn({ column, label }: SheetColumn, line: Line, spans: { category: number; subcategory: number }): Cell {
  const { category, subcategory, indicator } = line
  if (column === 'category') {
    return { ...cellOfNode({ kind: 'Category', content: category }, 'name'), column, span: spans.category }
  }
  if (column === 'subcategory') {
    return subcategory === null
      ? newCell('Subcategory', category.id, 'name', column)
      : { ...cellOfNode({ kind: 'Subcategory', content: subcategory }, 'name'), column, span: spans.subcategory }
  }
  if (indicator !== null && column === 'notes') return noteCell(indicator, label)
  if (indicator !== null) return cellOfNode({ kind: 'Indicator', content: indicator }, column)
  return subcategory === null
    ? newCell('Subcategory', category.id, 'name', column)
    : newCell('Indicator', subcategory.id, column, column)
}

function noteCell(indicator: Indicator, label: string): Cell {
  const text = indicator.notes.find((note) => note.label === label)?.value ?? ''
  const place = nodePlace(indicator.id, 'notes')
  const source = { kind: 'note', id: indicator.id, label } as const
  return { key: `${indicator.id}/notes/${label}`, place, column: 'notes', style: 'paragraphs', source, text, span: 1 }
}

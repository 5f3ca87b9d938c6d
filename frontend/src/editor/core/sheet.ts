import type { Category, Indicator, LayoutColumn, NodeId, NodeKind, Place, Subcategory, Task } from '../../model'

/** What a cell shows and what is written when somebody types into it. */
export type CellSource =
  | { readonly kind: 'form'; readonly field: string }
  /** Code and name in one cell: [004]六安市…. */
  | { readonly kind: 'department' }
  | { readonly kind: 'extra'; readonly index: number }
  | { readonly kind: 'node'; readonly of: NodeKind; readonly id: NodeId; readonly field: string }
  | { readonly kind: 'note'; readonly id: NodeId; readonly label: string }
  /** A cell of an empty line: typing makes the node. */
  | { readonly kind: 'new'; readonly of: NodeKind; readonly parent: NodeId | null; readonly field: string }

/** How a cell's text is to be entered and set. */
export type CellStyle = 'line' | 'paragraphs' | 'money' | 'figure'

/** A cell of the sheet. Merged cells stand in each of their rows under the same key; all but the first have a span of 0. */
export interface Cell {
  readonly key: string
  /** Where findings, conflicts and comments about this cell point. */
  readonly place: Place
  /** Which column: `category`, `subcategory`, `name`, `targetText`, `weight`, `direction`, `notes`, `total`, `value` … */
  readonly column: string
  readonly style: CellStyle
  readonly source: CellSource
  /** As the paper shows it: amounts in its own unit. */
  readonly text: string
  /** How many rows it covers; 0: nothing is drawn here. */
  readonly span: number
}

interface RowOf<Kind extends string> {
  readonly kind: Kind
  readonly key: string
  readonly cells: readonly Cell[]
}

/** A row of the sheet from title to last indicator, in the order of the paper: the view only draws. */
export type Row =
  | RowOf<'title' | 'yearLine' | 'signatures'>
  /** Head rows and funds, with the heading of each cell as written. */
  | (RowOf<'head' | 'extra' | 'fund'> & { readonly labels: readonly string[] })
  /** `task` null: the empty line of a table without tasks. */
  | (RowOf<'task'> & { readonly task: Task | null })
  | (RowOf<'total'> & { readonly label: string })
  | (RowOf<'goal'> & { readonly label: string })
  | IndicatorRow

/** A line of the indicator table. An empty subcategory is a line without indicator, an empty category one without subcategory too. */
export interface IndicatorRow extends RowOf<'indicator'> {
  readonly category: Category
  readonly subcategory: Subcategory | null
  readonly indicator: Indicator | null
}

/** The sheet of a form. */
export interface Sheet {
  readonly rows: readonly Row[]
  /** The headings of the indicator table, one for each cell of its rows. */
  readonly columns: readonly SheetColumn[]
}

/** A column of the indicator table with its heading as written. */
export interface SheetColumn {
  readonly column: string
  readonly label: string
  /** The columns over which the paper spreads a target, sign, figure and unit; empty for a column that is one. */
  readonly parts: readonly LayoutColumn[]
}

/** The rows of one kind, in order. */
export function rowsOf<Kind extends Row['kind']>(sheet: Sheet, kind: Kind): readonly (Row & { readonly kind: Kind })[] {
  const isOf = (row: Row): row is Row & { readonly kind: Kind } => row.kind === kind
  return sheet.rows.filter(isOf)
}

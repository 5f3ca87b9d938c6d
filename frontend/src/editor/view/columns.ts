import type { Form, Indicator, LayoutColumnKind } from '../../model'

/** A column behind the third level. A note column is found by its heading. */
export interface SheetColumn {
  readonly key: string
  readonly kind: Exclude<LayoutColumnKind, 'CATEGORY' | 'SUBCATEGORY' | 'INDICATOR'>
  readonly label: string
}

/** The columns of an indicator table: the headings of the three levels, and what stands behind them. */
export interface SheetColumns {
  readonly category: string
  readonly subcategory: string
  readonly indicator: string
  readonly rest: readonly SheetColumn[]
}

const official = { CATEGORY: '一级指标', SUBCATEGORY: '二级指标', INDICATOR: '三级指标', TARGET: '指标值' } as const

/** The columns that the paper has; a paper that names none has the official ones. */
export function columnsOf(layout: Form['layout']): SheetColumns {
  const { columns } = layout
  const heading = (kind: 'CATEGORY' | 'SUBCATEGORY' | 'INDICATOR') =>
    columns.find((column) => column.kind === kind)?.label ?? official[kind]
  const rest = columns.flatMap(({ kind, label }, index): SheetColumn[] =>
    kind === 'CATEGORY' || kind === 'SUBCATEGORY' || kind === 'INDICATOR'
      ? []
      : [{ key: `${kind}-${index}`, kind, label }],
  )
  const target: SheetColumn = { key: 'TARGET', kind: 'TARGET', label: official.TARGET }
  const hasTarget = rest.some((column) => column.kind === 'TARGET' || column.kind === 'VALUE')
  return {
    category: heading('CATEGORY'),
    subcategory: heading('SUBCATEGORY'),
    indicator: heading('INDICATOR'),
    rest: hasTarget ? rest : [target, ...rest],
  }
}

/** The field of an indicator that a column shows. The three parts of a split target are one field. */
export function fieldOf(column: SheetColumn): string {
  switch (column.kind) {
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

const signs = /^[≥≤＞＜><=＝≈～~]+/

/** A target as a paper with columns for sign, figure and unit splits it: together they are the whole text. */
export function splitTarget({ text, meaning }: Indicator['target']): { sign: string; value: string; unit: string } {
  const unit = meaning?.unit ?? null
  const sign = signs.exec(text)?.[0] ?? ''
  const rest = text.slice(sign.length)
  const hasUnit = unit !== null && unit !== '' && rest.length > unit.length && rest.endsWith(unit)
  return { sign, value: hasUnit ? rest.slice(0, -unit.length) : rest, unit: hasUnit ? unit : '' }
}

/** What a column shows of an indicator. */
export function textIn(column: SheetColumn, indicator: Indicator): string {
  switch (column.kind) {
    case 'TARGET':
      return indicator.target.text
    case 'COMPARATOR':
      return splitTarget(indicator.target).sign
    case 'VALUE':
      return splitTarget(indicator.target).value
    case 'UNIT':
      return splitTarget(indicator.target).unit
    case 'WEIGHT':
      return indicator.weight ?? ''
    case 'DIRECTION':
      return indicator.direction === null ? '' : { HIGHER: '正向', LOWER: '反向' }[indicator.direction]
    case 'NOTE':
      return indicator.notes.find((note) => note.label === column.label)?.value ?? ''
  }
}

import type { Category, Indicator, IndicatorTree } from '../../model'

/** A cell that is merged over some lines: it is drawn in the first of them only. */
export interface MergedCell {
  readonly id: string
  readonly name: string
  readonly span: number
}

/** A line of the indicator table. An empty subcategory is a line without indicator, so is a category without any. */
export interface Line {
  readonly key: string
  /** Null: drawn in a line above. */
  readonly category: MergedCell | null
  /** Null: drawn in a line above, or there is none. */
  readonly subcategory: MergedCell | null
  readonly indicator: Indicator | null
  /** How many lines the label of the whole table covers; null below the first line. */
  readonly wholeSpan: number | null
}

type Body = Pick<Line, 'key' | 'subcategory' | 'indicator'>

function bodiesOf(category: Category): readonly Body[] {
  const bodies = category.subcategories.flatMap((subcategory): readonly Body[] => {
    const { id, name, indicators } = subcategory
    const merged = { id, name, span: Math.max(indicators.length, 1) }
    if (indicators.length === 0) return [{ key: id, subcategory: merged, indicator: null }]
    return indicators.map((indicator, index) => ({
      key: indicator.id,
      subcategory: index === 0 ? merged : null,
      indicator,
    }))
  })
  return bodies.length === 0 ? [{ key: category.id, subcategory: null, indicator: null }] : bodies
}

/** Flattens the tree to the lines of the table, in the order of the paper. */
export function linesOf(tree: IndicatorTree): readonly Line[] {
  const lines = tree.categories.flatMap((category) => {
    const bodies = bodiesOf(category)
    const merged = { id: category.id, name: category.name, span: bodies.length }
    return bodies.map((body, index) => ({ ...body, category: index === 0 ? merged : null }))
  })
  return lines.map((line, index) => ({ ...line, wholeSpan: index === 0 ? lines.length : null }))
}

function isSameCell(a: MergedCell | null, b: MergedCell | null): boolean {
  return a?.id === b?.id && a?.name === b?.name && a?.span === b?.span
}

/** Whether two lines draw the same: a line whose neighbours changed is not drawn again. */
export function isSameLine(a: Line, b: Line): boolean {
  return (
    a.indicator === b.indicator &&
    a.wholeSpan === b.wholeSpan &&
    isSameCell(a.category, b.category) &&
    isSameCell(a.subcategory, b.subcategory)
  )
}

import type { LayoutColumn, Target } from '../../model'

const signs = /^[≥≤＞＜><=＝≈～~]+/

interface Parts {
  readonly sign: string
  readonly value: string
  readonly unit: string
}

/** A target as a paper with columns for sign, figure and unit splits it: together they are the whole text. */
export function splitTarget({ text, meaning }: Target): Parts {
  const unit = meaning?.unit ?? null
  const sign = signs.exec(text)?.[0] ?? ''
  const rest = text.slice(sign.length)
  const hasUnit = unit !== null && unit !== '' && rest.length > unit.length && rest.endsWith(unit)
  return { sign, value: hasUnit ? rest.slice(0, -unit.length) : rest, unit: hasUnit ? unit : '' }
}

/** What each of the columns over which a paper spreads a target shows of it. What has no column stands with the figure, or in the first. */
export function partTexts(columns: readonly LayoutColumn[], target: Target): readonly string[] {
  const { sign, value, unit } = splitTarget(target)
  const has = (kind: LayoutColumn['kind']) => columns.some((column) => column.kind === kind)
  const figure = (has('COMPARATOR') ? '' : sign) + value + (has('UNIT') ? '' : unit)
  const main = columns.findIndex(({ kind }) => kind === 'VALUE' || kind === 'TARGET')
  return columns.map(({ kind }, index) => {
    if (index === Math.max(main, 0)) return main < 0 ? target.text : figure
    if (main < 0) return ''
    return kind === 'COMPARATOR' ? sign : kind === 'UNIT' ? unit : ''
  })
}

import type { TFunction } from 'i18next'
import type { Target } from '../../model'

const comparators = ['AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'EQUAL', 'ABOUT', 'BETWEEN'] as const
const plain = ['QUALITATIVE', 'BLANK', 'COMPOSITE', 'PERIOD'] as const

/** How the server understood a target: ≥ 3 · 个. Null: it has not read it yet, or there is nothing to read. */
export function meaningWords({ text, meaning }: Target, t: TFunction): string | null {
  if (meaning === undefined || text === '') return null
  const { kind, comparator, number, upper, unit, per, deadline } = meaning
  if (kind === 'UNKNOWN') return t('meaning.unknown')
  if (kind === 'DEADLINE' && deadline !== null) {
    return t('meaning.read', { words: t('meaning.DEADLINE', { date: deadline }) })
  }
  const inWords = plain.find((known) => known === kind)
  if (inWords !== undefined) return t('meaning.read', { words: t(`meaning.${inWords}`) })
  const how = comparators.find((known) => known === comparator) ?? 'EQUAL'
  const figure = t(`meaning.comparator.${how}`, { number: number ?? '', upper: upper ?? '' })
  const parts = [figure, unit, per === null ? null : t('meaning.per', { per })]
  return t('meaning.read', { words: parts.filter((part) => part !== null && part !== '').join(' · ') })
}

/** The neater writing of a target; null where it is written neatly already, or there is none. */
export function neaterWriting({ text, meaning }: Target): string | null {
  const neat = meaning?.canonicalText ?? null
  return neat === null || neat === text ? null : neat
}

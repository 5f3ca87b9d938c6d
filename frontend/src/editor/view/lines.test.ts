import { expect, test } from 'vitest'
import { isSameLine, linesOf } from './lines'
import type { Indicator, IndicatorTree } from '../../model'

const indicator = (id: string): Indicator => ({
  id,
  name: id,
  target: { text: '≥3个' },
  weight: null,
  direction: null,
  notes: [],
})

function tree(...categories: [string, ...[string, ...string[]][]][]): IndicatorTree {
  return {
    categories: categories.map(([name, ...subcategories]) => ({
      id: name,
      name,
      subcategories: subcategories.map(([sub, ...leaves]) => ({
        id: sub,
        name: sub,
        indicators: leaves.map(indicator),
      })),
    })),
  }
}

test('level 1 and 2 cover the lines of their indicators', () => {
  const lines = linesOf(tree(['产出', ['数量', 'a', 'b'], ['质量', 'c']], ['效益', ['社会', 'd']]))
  expect(
    lines.map((line) => [line.wholeSpan, line.category?.span, line.subcategory?.span, line.indicator?.id]),
  ).toEqual([
    [4, 3, 2, 'a'],
    [null, undefined, undefined, 'b'],
    [null, undefined, 1, 'c'],
    [null, 1, 1, 'd'],
  ])
})

test('an empty subcategory is a line of its own without indicator', () => {
  const lines = linesOf(tree(['效益', ['经济'], ['社会', 'a']]))
  expect(lines.map((line) => [line.key, line.indicator?.id])).toEqual([
    ['经济', undefined],
    ['a', 'a'],
  ])
  expect(lines[0]?.category?.span).toBe(2)
})

test('a category without subcategories keeps a line', () => {
  expect(linesOf(tree(['成本']))).toHaveLength(1)
})

test('a tree without categories has no lines', () => {
  expect(linesOf(tree())).toEqual([])
})

test('a changed indicator draws its own line again and no other', () => {
  const before = tree(['产出', ['数量', 'a', 'b'], ['质量', 'c']])
  const category = before.categories[0]
  const quantity = category?.subcategories[0]
  if (category === undefined || quantity === undefined) throw new Error('the tree above has a category')
  const [a, b] = quantity.indicators
  if (a === undefined || b === undefined) throw new Error('the tree above has two indicators')
  const after = {
    categories: [
      {
        ...category,
        subcategories: [{ ...quantity, indicators: [a, { ...b, name: 'B' }] }, ...category.subcategories.slice(1)],
      },
    ],
  }
  const [one, two] = [linesOf(before), linesOf(after)]
  expect(one.map((line, index) => isSameLine(line, two[index] ?? line))).toEqual([true, false, true])
})

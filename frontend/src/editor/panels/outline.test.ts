import { expect, test } from 'vitest'
import { outlineOf } from './outline'
import { departmentSheet, projectSheet } from '../sheet/testSheets'

test('the outline of a department form lists its parts and levels with their counts', () => {
  const entries = outlineOf(departmentSheet).map(({ title, level, count }) => [
    title.kind === 'name' ? title.name : title.section,
    level,
    count,
  ])
  expect(entries).toEqual([
    ['head', 0, null],
    ['tasks', 0, 2],
    ['goal', 0, null],
    ['indicators', 0, 3],
    ['产出指标', 1, 2],
    ['数量指标', 2, 2],
    ['效益指标', 1, 1],
    ['经济效益', 2, 0],
    ['社会效益', 2, 1],
  ])
})

test('a project form has basics and funds instead of tasks', () => {
  const sections = outlineOf(projectSheet).flatMap(({ title }) => (title.kind === 'section' ? [title.section] : []))
  expect(sections).toEqual(['basics', 'funds', 'goal', 'indicators'])
})

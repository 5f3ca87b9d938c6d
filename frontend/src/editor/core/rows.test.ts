import { describe, expect, test } from 'vitest'
import { indicatorRows } from './indicatorRows'
import { sheetOf } from './rows'
import { departmentForm, projectForm } from './sampleForms'
import type { Row } from './sheet'

const drawn = (row: Row) =>
  `${row.kind}: ${row.cells.map((cell) => `${cell.text}${cell.span === 1 ? '' : `×${cell.span}`}`).join(' | ')}`

describe('the rows of the sheet', () => {
  test('of a department form: head, tasks, total, goal, indicator lines with merged cells', () => {
    expect(sheetOf(departmentForm).rows.map(drawn)).toEqual([
      'title: 部门（单位）整体支出绩效目标申报表',
      'yearLine: （2024 年度）',
      'signatures: ',
      'head: 六安市叶集区人民政府办公室',
      'task: 基本支出 | 保障运转 | 465.86 | 465.86 | ',
      'task: 综合运行保障 | 综合运行保障项目 | 102.16 |  | ',
      'total: 568.02 |  | ',
      'goal: 保障政府办开展各项工作。',
      'indicator: 产出指标×4 | 数量指标×2 | 政策解读视频 | ≥3个',
      'indicator: 产出指标×0 | 数量指标×0 | 新闻发布会 | ≥8场',
      'indicator: 产出指标×0 | 质量指标×2 | 智能会议系统运行稳定性 | ≥95%',
      'indicator: 产出指标×0 | 质量指标×0 | 复核覆盖率 | 100%',
      'indicator: 效益指标×2 | 经济效益 |  | ',
      'indicator: 效益指标×0 | 社会效益 | 提升营商环境 | 有效提升',
    ])
  })

  test('of a project form: amounts in the unit of the paper, columns of the paper, the row that it has not left out', () => {
    expect(sheetOf(projectForm).rows.map(drawn)).toEqual([
      'title: 项目支出绩效目标表',
      'yearLine: ',
      'head: 机关业务专项经费',
      'head: [004]六安市叶集区人民政府办公室 | 六安市叶集区人民政府办公室',
      'head: 本级申报项目 | 3年',
      'extra: 0564-1',
      'fund: 1021600',
      'fund: 1021600',
      'fund: 0',
      'goal: ',
      'indicator: 产出指标 | 数量指标 | 综合调研次数 | ≥10次 |  |  | ',
      'indicator: 满意度指标 |  |  |  |  |  | ',
    ])
    expect(sheetOf(projectForm).columns.map(({ column }) => column)).toEqual([
      'category',
      'subcategory',
      'name',
      'targetText',
      'weight',
      'direction',
      'notes',
    ])
  })

  test('every cell has a key of its own; merged cells share theirs with the cells that they cover', () => {
    for (const form of [departmentForm, projectForm]) {
      const keys = sheetOf(form).rows.flatMap((row) => row.cells.filter((cell) => cell.span > 0).map(({ key }) => key))
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  test('a page break splits merged cells', () => {
    const spans = indicatorRows(departmentForm, new Set([1])).map((row) =>
      row.cells.slice(0, 2).map(({ span }) => span),
    )
    expect(spans.slice(0, 4)).toEqual([
      [1, 1],
      [3, 1],
      [0, 2],
      [0, 0],
    ])
  })

  test('the same form gives the same sheet', () => {
    expect(sheetOf(departmentForm)).toBe(sheetOf(departmentForm))
  })
})

import { expect, test } from 'vitest'
import { projectHead } from './headRows'
import { projectSheet } from './testSheets'

const texts = (form = projectSheet) => projectHead(form).map((row) => row.map((cell) => `${cell.label} ${cell.text}`))

test('the official head: the name over the whole width, the rest two by two', () => {
  expect(texts()).toEqual([
    ['项目名称 机关业务专项经费'],
    ['主管部门及代码 [004]六安市叶集区人民政府办公室', '实施单位 六安市叶集区人民政府办公室'],
    ['项目来源 本级申报项目', '项目期 3年'],
  ])
})

test('a paper without 项目来源 has no such row, and headings are as it writes them', () => {
  const rows = [
    { field: 'projectName', label: '二级项目名称' },
    { field: 'supervisingDepartment', label: '主管部门' },
    { field: 'unitName', label: '项目执行单位' },
    { field: 'period', label: '建设周期' },
  ]
  expect(texts({ ...projectSheet, source: null, layout: { rows, columns: [] } })).toEqual([
    ['二级项目名称 机关业务专项经费'],
    ['主管部门 [004]六安市叶集区人民政府办公室', '项目执行单位 六安市叶集区人民政府办公室'],
    ['建设周期 3年'],
  ])
})

test('a project code has a row of its own, and a department without a code has no brackets', () => {
  const form = {
    ...projectSheet,
    projectCode: '51000021R000000019951',
    supervisingDepartment: { code: null, name: '教育局' },
  }
  expect(texts(form).slice(1, 3)).toEqual([
    ['项目编码 51000021R000000019951'],
    ['主管部门及代码 教育局', '实施单位 六安市叶集区人民政府办公室'],
  ])
})

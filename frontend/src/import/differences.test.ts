import { expect, test } from 'vitest'
import { departmentSheet, projectSheet } from '../editor/sheet/testSheets'
import type { DepartmentForm, Indicator, ProjectForm } from '../model'
import { differences, isSameLayout } from './differences'

const said = (...forms: Parameters<typeof differences>) =>
  differences(...forms).map(({ path, field, before, after }) => [[...path, field].join(' › '), before, after])

function withQuantity(
  form: ProjectForm,
  change: (indicators: readonly Indicator[]) => readonly Indicator[],
): ProjectForm {
  const [output, ...rest] = form.indicatorTree.categories
  const [quantity, ...others] = output?.subcategories ?? []
  if (output === undefined || quantity === undefined) throw new Error('the sheet has 数量指标')
  const subcategories = [{ ...quantity, indicators: change(quantity.indicators) }, ...others]
  return { ...form, indicatorTree: { categories: [{ ...output, subcategories }, ...rest] } }
}

const withVideo = (changed: Partial<Indicator>) =>
  withQuantity(projectSheet, ([video, ...rest]) => (video === undefined ? rest : [{ ...video, ...changed }, ...rest]))

test('a form has no differences from itself', () => {
  expect(said(departmentSheet, departmentSheet)).toEqual([])
  expect(said(projectSheet, projectSheet)).toEqual([])
})

test('other ids, revisions and names of people are no difference', () => {
  const after = { ...withVideo({ id: 'n9' }), id: 'F9', revision: 1, changedBy: { id: 'P2', name: '填报人乙' } }
  expect(said(projectSheet, after)).toEqual([])
})

test('changed fields and amounts are named; zeros at the end are no change', () => {
  const after = {
    ...projectSheet,
    projectName: '机关业务经费',
    funds: { ...projectSheet.funds, annualTotal: '24.0', otherFunds: '2.00' },
  }
  expect(said(projectSheet, after)).toEqual([
    ['projectName', '机关业务专项经费', '机关业务经费'],
    ['funds.otherFunds', '', '2.00'],
  ])
})

const otherProject: readonly (readonly [Partial<ProjectForm>, string])[] = [
  [{ title: '目标表' }, 'title'],
  [{ yearLine: '（2025年度）' }, 'yearLine'],
  [{ unitName: '区政府办' }, 'unitName'],
  [{ head: { label: '负责人：', value: '' } }, 'head.label'],
  [{ seal: { label: '', value: '已盖章' } }, 'seal.value'],
  [{ extra: [{ label: '联系人', value: '张三' }] }, 'extra'],
  [{ moneyUnit: 'YUAN' }, 'moneyUnit'],
  [{ overallGoal: '推进公务' }, 'overallGoal'],
  [{ projectName: '经费' }, 'projectName'],
  [{ projectCode: '123456789012345678901' }, 'projectCode'],
  [{ supervisingDepartment: { code: '005', name: '六安市叶集区人民政府办公室' } }, 'supervisingDepartment'],
  [{ source: '上级' }, 'source'],
  [{ period: '1年' }, 'period'],
  [{ funds: { ...projectSheet.funds, annualTotal: '1.00' } }, 'funds.annualTotal'],
  [{ funds: { ...projectSheet.funds, fiscalAppropriation: null } }, 'funds.fiscalAppropriation'],
  [{ funds: { ...projectSheet.funds, carriedOver: '1.00' } }, 'funds.carriedOver'],
]

test.each(otherProject)('every field of a project form counts: %j', (changed, field) => {
  expect(said(projectSheet, { ...projectSheet, ...changed }).map(([place]) => place)).toEqual([field])
})

const otherVideo: readonly (readonly [Partial<Indicator>, string, string, string])[] = [
  [{ target: { text: '≥5个' } }, 'target', '≥3个', '≥5个'],
  [{ weight: '1.5' }, 'weight', '', '1.5'],
  [{ direction: 'LOWER' }, 'direction', '', '反向'],
  [{ notes: [{ label: '备注', value: '按季' }] }, 'notes', '', '备注：按季'],
]

test.each(otherVideo)('every field of an indicator counts: %j', (changed, field, before, after) => {
  const place = `产出指标 › 数量指标 › 政策解读视频 › ${field}`
  expect(said(projectSheet, withVideo(changed))).toEqual([[place, before, after]])
})

test('another writing of a name is a changed name, not a new indicator', () => {
  expect(said(projectSheet, withVideo({ name: '政策解读 视频' }))).toEqual([
    ['产出指标 › 数量指标 › 政策解读 视频 › name', '政策解读视频', '政策解读 视频'],
  ])
})

test('an indicator with another target, a new one and a dropped one', () => {
  const after = withQuantity(projectSheet, ([video, press]) =>
    video === undefined || press === undefined
      ? []
      : [
          { ...press, target: { text: '≥8场' } },
          { ...video, id: 'n9', name: '季度测评', weight: '2' },
        ],
  )
  expect(said(projectSheet, after)).toEqual([
    ['产出指标 › 数量指标 › 新闻发布会 › target', '≥10场', '≥8场'],
    ['产出指标 › 数量指标 › 季度测评 › part', null, '≥3个；2'],
    ['产出指标 › 数量指标 › 政策解读视频 › part', '≥3个', null],
  ])
})

test('of two indicators of one name the one that is the same stays', () => {
  const twice = withQuantity(projectSheet, ([video]) =>
    video === undefined ? [] : [video, { ...video, id: 'n9', target: { text: '≥5个' } }],
  )
  const second = withQuantity(twice, ([, other]) => (other === undefined ? [] : [other]))
  expect(said(twice, second)).toEqual([['产出指标 › 数量指标 › 政策解读视频 › part', '≥3个', null]])
})

test('another order is said where it is another', () => {
  const after = withQuantity(projectSheet, (indicators) => [...indicators].reverse())
  expect(said(projectSheet, after)).toEqual([
    ['产出指标 › 数量指标 › order', '政策解读视频、新闻发布会', '新闻发布会、政策解读视频'],
  ])
})

test('a category that is gone is said together with what lay in it', () => {
  const categories = departmentSheet.indicatorTree.categories.slice(0, 1)
  expect(said(departmentSheet, { ...departmentSheet, indicatorTree: { categories } })).toEqual([
    ['效益指标 › part', '效益指标', null],
    ['效益指标 › 经济效益 › part', '经济效益', null],
    ['效益指标 › 社会效益 › part', '社会效益', null],
    ['效益指标 › 社会效益 › 提升营商环境 › part', '有效提升', null],
  ])
})

test('every field of a task and of the stated sums counts', () => {
  const [basic, ...rest] = departmentSheet.tasks
  if (basic === undefined) throw new Error('the sheet has a task')
  const budget = { total: '465.8', fiscalAppropriation: '465.860', otherFunds: null }
  const after: DepartmentForm = {
    ...departmentSheet,
    tasks: [{ ...basic, content: '保障运转', budget }, ...rest],
    statedTotal: { label: '合计', total: '489.8', fiscalAppropriation: null, otherFunds: '0' },
  }
  expect(said(departmentSheet, after)).toEqual([
    ['statedTotal.label', '金额合计', '合计'],
    ['statedTotal.total', '489.86', '489.8'],
    ['statedTotal.fiscalAppropriation', '489.86', ''],
    ['基本支出 › content', '保障基本运转支出', '保障运转'],
    ['基本支出 › budget.total', '465.86', '465.8'],
    ['基本支出 › budget.otherFunds', '0.00', ''],
  ])
})

test('the layout is compared by itself', () => {
  const columns = [{ kind: 'WEIGHT', label: '分值权重' } as const]
  expect(isSameLayout(projectSheet, { ...projectSheet, layout: { rows: [], columns } })).toBe(false)
  expect(isSameLayout(projectSheet, projectSheet)).toBe(true)
})

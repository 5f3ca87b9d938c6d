import type { Form, FormKind } from '../../model'

/** The headings of the official paper, for what a paper's layout does not name. */
const official: Readonly<Record<string, string>> = {
  unitName: '部门（单位）名称',
  tasks: '年度主要任务',
  'tasks.name': '任务名称',
  'tasks.content': '主要内容',
  'tasks.budget.total': '总额',
  'tasks.budget.fiscalAppropriation': '财政拨款',
  'tasks.budget.otherFunds': '其他资金',
  statedTotal: '金额合计',
  projectName: '项目名称',
  projectCode: '项目编码',
  supervisingDepartment: '主管部门及代码',
  source: '项目来源',
  period: '项目期',
  'funds.annualTotal': '年度资金总额：',
  'funds.fiscalAppropriation': '其中：财政拨款',
  'funds.carriedOver': '上年结转',
  'funds.otherFunds': '其他资金',
}

const byKind: Readonly<Record<FormKind, Readonly<Record<string, string>>>> = {
  DEPARTMENT: { overallGoal: '年度总体目标', indicatorTree: '年度绩效指标' },
  PROJECT: { unitName: '实施单位', overallGoal: '年度目标', indicatorTree: '绩效指标' },
}

/** The heading of a field as the paper has it, else as the official paper has it. */
export function headingOf(form: Form, field: string): string {
  const written = form.layout.rows.find((row) => row.field === field)?.label
  if (written !== undefined) return written
  const unit = form.moneyUnit === 'YUAN' ? '元' : '万元'
  if (field === 'tasks.budget') return `预算金额（${unit}）`
  if (field === 'funds') return `项目资金（${unit}）`
  return byKind[form.kind][field] ?? official[field] ?? field
}

/** Whether the paper has a row for a field. A paper that names no rows has all. */
export function hasRow(form: Form, field: string): boolean {
  return form.layout.rows.length === 0 || namesRow(form, field)
}

/** Whether the paper itself names a row for a field. */
export function namesRow(form: Form, field: string): boolean {
  return form.layout.rows.some((row) => row.field === field)
}

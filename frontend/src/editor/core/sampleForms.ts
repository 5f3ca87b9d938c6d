import { readForm } from '../../model'

/** A small department form of a unit, for tests. */
export const departmentForm = readForm({
  kind: 'DEPARTMENT',
  permissions: ['EDIT'],
  title: '部门（单位）整体支出绩效目标申报表',
  yearLine: '（2024 年度）',
  unitName: '六安市叶集区人民政府办公室',
  head: { label: '部门（单位）主要负责人（签字）：', value: '' },
  overallGoal: '保障政府办开展各项工作。',
  layout: {
    rows: [
      { field: 'unitName', label: '部门（单位）名称' },
      { field: 'overallGoal', label: '年度总体目标' },
    ],
    columns: [
      { kind: 'CATEGORY', label: '一级指标' },
      { kind: 'SUBCATEGORY', label: '二级指标' },
      { kind: 'INDICATOR', label: '三级指标' },
      { kind: 'TARGET', label: '指标值' },
    ],
  },
  tasks: [
    { id: 't1', name: '基本支出', content: '保障运转', budget: { total: '465.86', fiscalAppropriation: '465.86' } },
    { id: 't2', name: '综合运行保障', content: '综合运行保障项目', budget: { total: '102.16' } },
  ],
  statedTotal: { label: '金额合计', total: '568.02' },
  indicatorTree: {
    categories: [
      {
        id: 'c1',
        name: '产出指标',
        subcategories: [
          {
            id: 's1',
            name: '数量指标',
            indicators: [
              { id: 'i1', name: '政策解读视频', target: { text: '≥3个' } },
              { id: 'i2', name: '新闻发布会', target: { text: '≥8场' } },
            ],
          },
          {
            id: 's2',
            name: '质量指标',
            indicators: [
              { id: 'i3', name: '智能会议系统运行稳定性', target: { text: '≥95%' } },
              { id: 'i4', name: '复核覆盖率', target: { text: '100%' } },
            ],
          },
        ],
      },
      {
        id: 'c2',
        name: '效益指标',
        subcategories: [
          { id: 's3', name: '经济效益', indicators: [] },
          {
            id: 's4',
            name: '社会效益',
            indicators: [{ id: 'i5', name: '提升营商环境', target: { text: '有效提升' } }],
          },
        ],
      },
    ],
  },
})

/** A small project form on a paper in 元, with weights, directions and a remark. */
export const projectForm = readForm({
  kind: 'PROJECT',
  permissions: ['EDIT'],
  title: '项目支出绩效目标表',
  moneyUnit: 'YUAN',
  unitName: '六安市叶集区人民政府办公室',
  projectName: '机关业务专项经费',
  supervisingDepartment: { code: '004', name: '六安市叶集区人民政府办公室' },
  source: '本级申报项目',
  period: '3年',
  funds: { annualTotal: '102.16', fiscalAppropriation: '102.16', otherFunds: '0.00' },
  extra: [{ label: '联系电话', value: '0564-1' }],
  layout: {
    rows: [
      { field: 'projectName', label: '项目名称' },
      { field: 'supervisingDepartment', label: '主管部门及代码' },
      { field: 'unitName', label: '实施单位' },
      { field: 'source', label: '项目来源' },
      { field: 'period', label: '项目期' },
      { field: 'funds.annualTotal', label: '年度资金总额：' },
      { field: 'funds.fiscalAppropriation', label: '其中：财政拨款' },
      { field: 'funds.otherFunds', label: '其他资金' },
    ],
    columns: [
      { kind: 'CATEGORY', label: '一级指标' },
      { kind: 'SUBCATEGORY', label: '二级指标' },
      { kind: 'INDICATOR', label: '三级指标' },
      { kind: 'COMPARATOR', label: '运算符号' },
      { kind: 'VALUE', label: '指标值' },
      { kind: 'UNIT', label: '度量单位' },
      { kind: 'WEIGHT', label: '分值权重（90）' },
      { kind: 'DIRECTION', label: '指标方向' },
      { kind: 'NOTE', label: '备注' },
    ],
  },
  indicatorTree: {
    categories: [
      {
        id: 'c1',
        name: '产出指标',
        subcategories: [
          { id: 's1', name: '数量指标', indicators: [{ id: 'i1', name: '综合调研次数', target: { text: '≥10次' } }] },
        ],
      },
      { id: 'c2', name: '满意度指标', subcategories: [] },
    ],
  },
})

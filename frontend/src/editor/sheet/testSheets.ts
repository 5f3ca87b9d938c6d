import type { DepartmentForm, Form, Indicator, ProjectForm } from '../../model'

const indicator = (id: string, name: string, text: string): Indicator => ({
  id,
  name,
  target: { text },
  weight: null,
  direction: null,
  notes: [],
})

const indicatorTree: Form['indicatorTree'] = {
  categories: [
    {
      id: 'c1',
      name: '产出指标',
      subcategories: [
        {
          id: 's1',
          name: '数量指标',
          indicators: [indicator('n1', '政策解读视频', '≥3个'), indicator('n2', '新闻发布会', '≥10场')],
        },
      ],
    },
    {
      id: 'c2',
      name: '效益指标',
      subcategories: [
        { id: 's2', name: '经济效益', indicators: [] },
        { id: 's3', name: '社会效益', indicators: [indicator('n3', '提升营商环境', '有效提升')] },
      ],
    },
  ],
}

const paper = {
  budgetYear: 2024,
  status: 'DRAFT',
  round: 1,
  revision: 7,
  changeId: 'x7',
  changedAt: '2023-10-25T06:32:00Z',
  changedBy: { id: 'P1', name: '填报人甲' },
  style: 'STYLE_2015',
  permissions: ['EDIT'],
} as const

/** A department form of two tasks, as tests want it. */
export const departmentSheet: DepartmentForm = {
  indicatorTree,
  layout: { rows: [], columns: [] },
  extra: [],
  moneyUnit: 'WAN_YUAN',
  ...paper,
  kind: 'DEPARTMENT',
  id: 'F1',
  title: '部门（单位）整体支出绩效目标申报表',
  yearLine: '（2024 年度）',
  unitName: '六安市叶集区人民政府办公室',
  head: { label: '部门（单位）主要负责人（签字）：', value: '' },
  seal: { label: '部门（单位）盖章：', value: '' },
  overallGoal: '保障政府办开展各项工作',
  tasks: [
    {
      id: 't1',
      name: '基本支出',
      content: '保障基本运转支出',
      budget: { total: '465.86', fiscalAppropriation: '465.86', otherFunds: '0.00' },
    },
    {
      id: 't2',
      name: '金融发展专项经费',
      content: '',
      budget: { total: '24.00', fiscalAppropriation: '24.00', otherFunds: null },
    },
  ],
  statedTotal: { label: '金额合计', total: '489.86', fiscalAppropriation: '489.86', otherFunds: '0.00' },
}

/** A project form, as tests want it. */
export const projectSheet: ProjectForm = {
  indicatorTree,
  layout: { rows: [], columns: [] },
  extra: [],
  moneyUnit: 'WAN_YUAN',
  ...paper,
  kind: 'PROJECT',
  id: 'F2',
  title: '项目支出绩效目标表',
  yearLine: '（2024年度）',
  unitName: '六安市叶集区人民政府办公室',
  head: null,
  seal: null,
  overallGoal: '推进机关公务运行水平',
  projectName: '机关业务专项经费',
  projectCode: null,
  supervisingDepartment: { code: '004', name: '六安市叶集区人民政府办公室' },
  source: '本级申报项目',
  period: '3年',
  funds: { annualTotal: '24.00', fiscalAppropriation: '20.00', carriedOver: '2.00', otherFunds: null },
}

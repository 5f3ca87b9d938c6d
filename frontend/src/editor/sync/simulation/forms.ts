import type { Form } from '../../../model'
import { readForm } from '../../../model'

const indicatorTree = {
  categories: [
    {
      id: 'c1',
      name: '产出指标',
      subcategories: [
        {
          id: 's1',
          name: '数量指标',
          indicators: [
            { id: 'i1', name: '甲', target: { text: '1个' } },
            { id: 'i2', name: '乙', weight: '10' },
          ],
        },
        { id: 's2', name: '质量指标', indicators: [] },
      ],
    },
    {
      id: 'c2',
      name: '效益指标',
      subcategories: [{ id: 's3', name: '社会效益', indicators: [{ id: 'i3', name: '丙' }] }],
    },
  ],
}

/** A department's form, in the shape of the API. */
export const department = {
  kind: 'DEPARTMENT',
  permissions: ['EDIT'],
  title: '表',
  changeId: 'c1',
  tasks: [
    { id: 't1', name: '基本支出', budget: { total: '1' } },
    { id: 't2', name: '项目支出' },
  ],
  indicatorTree,
}

/** A project's form, in the shape of the API. */
export const project = {
  kind: 'PROJECT',
  permissions: ['EDIT'],
  title: '表',
  changeId: 'c1',
  projectName: '会议系统',
  funds: { annualTotal: '24.00' },
  indicatorTree,
}

/** The form that a seed starts from: three of a department for one of a project. */
export function startOf(seed: number): { readonly json: object; readonly form: Form } {
  const json = seed % 4 === 3 ? project : department
  return { json, form: readForm(json) }
}

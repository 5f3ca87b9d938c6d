import type { TFunction } from 'i18next'

const known = [
  'title',
  'yearLine',
  'unitName',
  'head',
  'seal',
  'overallGoal',
  'moneyUnit',
  'statedTotal',
  'extra',
  'projectName',
  'projectCode',
  'supervisingDepartment',
  'source',
  'period',
  'funds',
  'name',
  'content',
  'budget',
  'total',
  'annualTotal',
  'fiscalAppropriation',
  'carriedOver',
  'otherFunds',
  'weight',
  'direction',
  'notes',
  'position',
  'layout',
  'value',
  'label',
  'budgetYear',
] as const

const others: Readonly<Record<string, 'target' | 'unitName' | undefined>> = {
  targetText: 'target',
  target: 'target',
  text: 'target',
  unit: 'unitName',
  unitId: 'unitName',
  implementingUnit: 'unitName',
}

/** A field as people call it: `funds.annualTotal` is 项目资金 › 年度资金总额. What has no name keeps its own. */
export function fieldWords(field: string, t: TFunction): string {
  return field
    .split('.')
    .map((part) => {
      const key = known.find((name) => name === part) ?? others[part]
      return key === undefined ? part : t(`field.${key}`)
    })
    .join(' › ')
}

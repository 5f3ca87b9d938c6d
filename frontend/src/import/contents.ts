import type { Category, Decimal, Form, Indicator, LabelledText, MoneyUnit, Task } from '../model'
import { shownDepartment, shownDirection } from '../model'

/** What stands at a field: `text` as it is shown, blank where there is nothing; `number` where two writings can be the same. */
export interface Content {
  readonly field: string
  readonly text: string
  readonly number?: Decimal | null
}

/** A part of a form that stands among others: a task, an indicator, or a level above the indicators. */
export interface Part {
  readonly name: string
  /** Which of the official categories it is, where the server knows. */
  readonly code: string | undefined
  readonly fields: readonly Content[]
  readonly parts: readonly Part[]
}

const units: Readonly<Record<MoneyUnit, string>> = { WAN_YUAN: '万元', YUAN: '元' }

const text = (field: string, value: string | null): Content => ({ field, text: value ?? '' })
const decimal = (field: string, value: Decimal | null): Content => ({ field, text: value ?? '', number: value })
const entries = (field: string, value: readonly LabelledText[]): Content =>
  text(field, value.map((entry) => `${entry.label}：${entry.value}`).join('；'))

/** Every field of the form itself that an import would set; those of its tasks and indicators are `partsOf`. */
export function fieldsOf(form: Form): readonly Content[] {
  const common = [
    text('title', form.title),
    text('yearLine', form.yearLine),
    text('unitName', form.unitName),
    text('head.label', form.head?.label ?? null),
    text('head.value', form.head?.value ?? null),
    text('seal.label', form.seal?.label ?? null),
    text('seal.value', form.seal?.value ?? null),
    entries('extra', form.extra),
    text('moneyUnit', units[form.moneyUnit]),
    text('overallGoal', form.overallGoal),
  ]
  if (form.kind === 'DEPARTMENT') {
    return [
      ...common,
      text('statedTotal.label', form.statedTotal.label),
      decimal('statedTotal.total', form.statedTotal.total),
      decimal('statedTotal.fiscalAppropriation', form.statedTotal.fiscalAppropriation),
      decimal('statedTotal.otherFunds', form.statedTotal.otherFunds),
    ]
  }
  return [
    ...common,
    text('projectName', form.projectName),
    text('projectCode', form.projectCode),
    text('supervisingDepartment', shownDepartment(form.supervisingDepartment)),
    text('source', form.source),
    text('period', form.period),
    decimal('funds.annualTotal', form.funds.annualTotal),
    decimal('funds.fiscalAppropriation', form.funds.fiscalAppropriation),
    decimal('funds.carriedOver', form.funds.carriedOver),
    decimal('funds.otherFunds', form.funds.otherFunds),
  ]
}

function taskPart(task: Task): Part {
  const fields = [
    text('name', task.name),
    text('content', task.content),
    decimal('budget.total', task.budget.total),
    decimal('budget.fiscalAppropriation', task.budget.fiscalAppropriation),
    decimal('budget.otherFunds', task.budget.otherFunds),
  ]
  return { name: task.name, code: undefined, fields, parts: [] }
}

function indicatorPart({ name, target, weight, direction, notes }: Indicator): Part {
  const fields = [
    text('name', name),
    text('target', target.text),
    decimal('weight', weight),
    text('direction', shownDirection(direction)),
    entries('notes', notes),
  ]
  return { name, code: undefined, fields, parts: [] }
}

function categoryPart(category: Category): Part {
  const parts = category.subcategories.map((subcategory) => ({
    name: subcategory.name,
    code: subcategory.code,
    fields: [text('name', subcategory.name)],
    parts: subcategory.indicators.map(indicatorPart),
  }))
  return { name: category.name, code: category.code, fields: [text('name', category.name)], parts }
}

/** The parts of a form, tasks before indicators, in the order of the paper. */
export function partsOf(form: Form): { readonly tasks: readonly Part[]; readonly categories: readonly Part[] } {
  return {
    tasks: form.kind === 'DEPARTMENT' ? form.tasks.map(taskPart) : [],
    categories: form.indicatorTree.categories.map(categoryPart),
  }
}

import type { Form } from '../model'
import { isSameAmount } from '../terms/isSameAmount'

/** A place where two forms differ; null: it is not there. An indicator is named by its name, a field by the schema's. */
export interface Difference {
  readonly key: string
  readonly kind: 'field' | 'node'
  readonly name: string
  readonly before: string | null
  readonly after: string | null
}

type Values = ReadonlyMap<string, Omit<Difference, 'key' | 'before' | 'after'> & { readonly value: string | null }>

function valuesOf(form: Form): Values {
  const values = new Map<string, { kind: 'field' | 'node'; name: string; value: string | null }>()
  const field = (name: string, value: string | null) => values.set(`field ${name}`, { kind: 'field', name, value })
  const node = (path: string, name: string, value: string | null) => {
    let key = `node ${path}`
    while (values.has(key)) key += ' again'
    values.set(key, { kind: 'node', name, value })
  }
  field('title', form.title)
  field('unitName', form.unitName)
  field('overallGoal', form.overallGoal)
  if (form.kind === 'PROJECT') {
    field('projectName', form.projectName)
    field('supervisingDepartment', form.supervisingDepartment.name)
    field('source', form.source)
    field('period', form.period)
    field('funds.annualTotal', form.funds.annualTotal)
    field('funds.fiscalAppropriation', form.funds.fiscalAppropriation)
    field('funds.carriedOver', form.funds.carriedOver)
    field('funds.otherFunds', form.funds.otherFunds)
  } else {
    field('statedTotal.total', form.statedTotal.total)
    for (const task of form.tasks) node(`task ${task.name}`, task.name, task.budget.total)
  }
  for (const category of form.indicatorTree.categories) {
    for (const subcategory of category.subcategories) {
      for (const indicator of subcategory.indicators) {
        node(`${category.name}/${subcategory.name}/${indicator.name}`, indicator.name, indicator.target.text)
      }
    }
  }
  return values
}

/** What an import would change of a form that is there, in the order of the paper; what is only there comes last. */
export function differences(before: Form, after: Form): readonly Difference[] {
  const [old, now] = [valuesOf(before), valuesOf(after)]
  const keys = [...new Set([...now.keys(), ...old.keys()])]
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)]
    const known = is ?? was
    const [a, b] = [was?.value ?? null, is?.value ?? null]
    const isPresenceSame = (was === undefined) === (is === undefined)
    const isAmount = /^field (funds|statedTotal)\.|^node task /.test(key)
    const isSame = isPresenceSame && (isAmount ? isSameAmount(a, b) : a === b)
    return known === undefined || isSame ? [] : [{ key, kind: known.kind, name: known.name, before: a, after: b }]
  })
}

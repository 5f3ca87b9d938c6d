import type { FieldValue, Form, NodeId } from '../../../model'
import { childrenOf, fieldsOf, formFields, formPlace, nodePlace, placeKey, sameJson, spotsOf } from '../../../model'

/** What a form says: every value by the key of its place, and the order of nodes by what they stand in. */
export interface Content {
  readonly values: ReadonlyMap<string, FieldValue>
  /** Below `tasks`, `categories`, or the id of a node. */
  readonly orders: ReadonlyMap<string, readonly NodeId[]>
}

const contents = new WeakMap<Form, Content>()

/** The same form gives the same content. */
export function contentOf(form: Form): Content {
  const known = contents.get(form)
  if (known !== undefined) return known
  const values = new Map<string, FieldValue>()
  for (const field of formFields) {
    if (field.belongsTo(form)) values.set(placeKey(formPlace(field.name)), field.get(form))
  }
  const orders = new Map<string, NodeId[]>([
    ['tasks', []],
    ['categories', []],
  ])
  for (const [id, { node, parent }] of spotsOf(form)) {
    for (const field of fieldsOf(node.kind)) values.set(placeKey(nodePlace(id, field.name)), field.get(node))
    if (node.kind === 'Category' || node.kind === 'Subcategory') orders.set(id, [])
    orders.get(parent ?? (node.kind === 'Task' ? 'tasks' : 'categories'))?.push(id)
  }
  const content = { values, orders }
  contents.set(form, content)
  return content
}

/** How a form differs from an earlier one: values by place, blank ones of new nodes left out, and orders. */
export interface Difference {
  readonly places: Readonly<Record<string, FieldValue>>
  readonly children: Readonly<Record<string, readonly NodeId[]>>
}

export function differenceOf(before: Form, after: Form): Difference {
  const [then, now] = [contentOf(before), contentOf(after)]
  const isOther = ([key, value]: readonly [string, FieldValue]) => {
    const earlier = then.values.get(key)
    return earlier === undefined ? !isBlank(value) : !sameJson(earlier, value)
  }
  const places = [...now.values].filter(isOther)
  const children = [...now.orders].filter(([key, ids]) => !sameJson(then.orders.get(key) ?? [], ids))
  return { places: Object.fromEntries(places), children: Object.fromEntries(children) }
}

function isBlank(value: FieldValue): boolean {
  return value === null || value.length === 0
}

/** A node with all below it. */
export function idsBelow(form: Form, id: NodeId): readonly NodeId[] {
  const spot = spotsOf(form).get(id)
  if (spot === undefined) return []
  return [id, ...childrenOf(spot.node).flatMap((child) => idsBelow(form, child.content.id))]
}

/** The values of a form that another one has no longer, or not so. */
export function changedIn(before: Form, after: Form): readonly { readonly key: string; readonly stood: FieldValue }[] {
  const now = contentOf(after).values
  return [...contentOf(before).values].flatMap(([key, stood]) => {
    const becomes = now.get(key)
    return becomes !== undefined && sameJson(stood, becomes) ? [] : [{ key, stood }]
  })
}

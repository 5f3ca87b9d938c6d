import type { Category, Form, Indicator, NodeId, Subcategory, Task } from './form'

/** What a node of a form can be; as the schema writes it in `addTask`, `setIndicator` … */
export type NodeKind = 'Task' | 'Category' | 'Subcategory' | 'Indicator'

/** A node with its kind. */
export type FormNode =
  | { readonly kind: 'Task'; readonly content: Task }
  | { readonly kind: 'Category'; readonly content: Category }
  | { readonly kind: 'Subcategory'; readonly content: Subcategory }
  | { readonly kind: 'Indicator'; readonly content: Indicator }

/** A node and where it stands: in which parent (null: the form itself), behind which sibling (null: it is the first). */
export interface Spot {
  readonly node: FormNode
  readonly parent: NodeId | null
  readonly after: NodeId | null
}

/** Where among its siblings a node is to stand. */
export type Position =
  { readonly at: 'first' } | { readonly at: 'last' } | { readonly at: 'after'; readonly sibling: NodeId }

export const FIRST: Position = { at: 'first' }
export const LAST: Position = { at: 'last' }

/** Behind this sibling, or first where there is none. */
export function behind(sibling: NodeId | null): Position {
  return sibling === null ? FIRST : { at: 'after', sibling }
}

/** Of what kind the parent of a kind is; null: the form itself. */
export function parentKindOf(kind: NodeKind): 'Category' | 'Subcategory' | null {
  return kind === 'Indicator' ? 'Subcategory' : kind === 'Subcategory' ? 'Category' : null
}

/** The tasks of a form; a project form has none. */
export function tasksOf(form: Form): readonly Task[] {
  return form.kind === 'DEPARTMENT' ? form.tasks : []
}

/** The nodes directly below a node. */
export function childrenOf(node: FormNode): readonly FormNode[] {
  switch (node.kind) {
    case 'Task':
    case 'Indicator':
      return []
    case 'Category':
      return node.content.subcategories.map((content) => ({ kind: 'Subcategory', content }))
    case 'Subcategory':
      return node.content.indicators.map((content) => ({ kind: 'Indicator', content }))
  }
}

/** The same node with nothing below it. */
export function withoutChildren(node: FormNode): FormNode {
  switch (node.kind) {
    case 'Task':
    case 'Indicator':
      return node
    case 'Category':
      return { kind: 'Category', content: { ...node.content, subcategories: [] } }
    case 'Subcategory':
      return { kind: 'Subcategory', content: { ...node.content, indicators: [] } }
  }
}

/** The nodes of a kind that stand in the form itself. */
function rootsOf(form: Form, kind: 'Task' | 'Category'): readonly FormNode[] {
  return kind === 'Task'
    ? tasksOf(form).map((content) => ({ kind, content }))
    : form.indicatorTree.categories.map((content) => ({ kind, content }))
}

/** Every node of the form with its place, parents before children. */
export function spotsOf(form: Form): ReadonlyMap<NodeId, Spot> {
  const spots = new Map<NodeId, Spot>()
  collect(rootsOf(form, 'Task'), null, spots)
  collect(rootsOf(form, 'Category'), null, spots)
  return spots
}

function collect(siblings: readonly FormNode[], parent: NodeId | null, spots: Map<NodeId, Spot>) {
  let after: NodeId | null = null
  for (const node of siblings) {
    spots.set(node.content.id, { node, parent, after })
    collect(childrenOf(node), node.content.id, spots)
    after = node.content.id
  }
}

/** The node with this id and its place; undefined if the form has none. */
export function findSpot(form: Form, id: NodeId): Spot | undefined {
  return findAmong(rootsOf(form, 'Category'), null, id) ?? findAmong(rootsOf(form, 'Task'), null, id)
}

function findAmong(siblings: readonly FormNode[], parent: NodeId | null, id: NodeId): Spot | undefined {
  let after: NodeId | null = null
  for (const node of siblings) {
    if (node.content.id === id) return { node, parent, after }
    const below = findAmong(childrenOf(node), node.content.id, id)
    if (below !== undefined) return below
    after = node.content.id
  }
  return undefined
}

/** Whether two spots have the same parent and the same sibling before them. */
export function standsLike(a: Spot, b: Spot): boolean {
  return a.parent === b.parent && a.after === b.after
}

/** The nodes of this kind directly below the parent, or in the form where the parent is null; empty if it is gone. */
export function siblingsIn(form: Form, parent: NodeId | null, kind: NodeKind): readonly FormNode[] {
  if (kind === 'Task' || kind === 'Category') return rootsOf(form, kind)
  if (parent === null) return []
  const spot = findSpot(form, parent)
  return spot === undefined ? [] : childrenOf(spot.node)
}

/** @throws Error if the form has no such node, which the caller has to have looked at */
export function spotIn(form: Form, id: NodeId): Spot {
  const spot = findSpot(form, id)
  if (spot === undefined) throw new Error(`no node ${id}`)
  return spot
}

/** The form with a node changed, found by its id. */
export function replaceNode(form: Form, changed: FormNode): Form {
  const { parent } = spotIn(form, changed.content.id)
  const siblings = siblingsIn(form, parent, changed.kind)
  return withSiblings(
    form,
    parent,
    changed.kind,
    siblings.map((node) => (node.content.id === changed.content.id ? changed : node)),
  )
}

/** The form without a node and all below it. */
export function removeNode(form: Form, id: NodeId): Form {
  const { node, parent } = spotIn(form, id)
  const rest = siblingsIn(form, parent, node.kind).filter((sibling) => sibling.content.id !== id)
  return withSiblings(form, parent, node.kind, rest)
}

/** The form with a node put in. @throws Error if the sibling named by the position is not there */
export function insertNode(form: Form, node: FormNode, parent: NodeId | null, position: Position): Form {
  const siblings = siblingsIn(form, parent, node.kind)
  const index = indexOf(position, siblings)
  return withSiblings(form, parent, node.kind, [...siblings.slice(0, index), node, ...siblings.slice(index)])
}

function indexOf(position: Position, siblings: readonly FormNode[]): number {
  if (position.at === 'first') return 0
  if (position.at === 'last') return siblings.length
  const index = siblings.findIndex((node) => node.content.id === position.sibling)
  if (index < 0) throw new Error(`no sibling ${position.sibling}`)
  return index + 1
}

function withSiblings(form: Form, parent: NodeId | null, kind: NodeKind, nodes: readonly FormNode[]): Form {
  switch (kind) {
    case 'Task':
      if (form.kind !== 'DEPARTMENT') throw new Error('a project form has no tasks')
      return { ...form, tasks: nodes.flatMap((node) => (node.kind === 'Task' ? [node.content] : [])) }
    case 'Category':
      return withCategories(
        form,
        nodes.flatMap((node) => (node.kind === 'Category' ? [node.content] : [])),
      )
    case 'Subcategory': {
      const subcategories = nodes.flatMap((node) => (node.kind === 'Subcategory' ? [node.content] : []))
      return mapCategories(form, (category) => (category.id === parent ? { ...category, subcategories } : category))
    }
    case 'Indicator': {
      const indicators = nodes.flatMap((node) => (node.kind === 'Indicator' ? [node.content] : []))
      return mapCategories(form, (category) =>
        category.subcategories.some(({ id }) => id === parent)
          ? {
              ...category,
              subcategories: category.subcategories.map((subcategory) =>
                subcategory.id === parent ? { ...subcategory, indicators } : subcategory,
              ),
            }
          : category,
      )
    }
  }
}

function mapCategories(form: Form, change: (category: Category) => Category): Form {
  return withCategories(form, form.indicatorTree.categories.map(change))
}

function withCategories(form: Form, categories: readonly Category[]): Form {
  return { ...form, indicatorTree: { categories } }
}

import type { Form, NodeId } from '../../model'
import { spotsOf } from '../../model'

type Paths = ReadonlyMap<NodeId, readonly string[]>

const known = new WeakMap<Form, Paths>()

/** The names of a node and of those that it lies in, from the top down; empty for a node that the form has not. */
export function pathOf(form: Form, id: NodeId): readonly string[] {
  const paths = known.get(form) ?? pathsIn(form)
  known.set(form, paths)
  return paths.get(id) ?? []
}

function pathsIn(form: Form): Paths {
  const paths = new Map<NodeId, readonly string[]>()
  // a parent comes before what lies in it
  for (const [id, { node, parent }] of spotsOf(form)) {
    const above = parent === null ? [] : (paths.get(parent) ?? [])
    paths.set(id, [...above, node.content.name])
  }
  return paths
}

import type { NodeId } from '../form'
import { sameJson } from '../json'
import type { FormNode } from '../nodes'
import { childrenOf, standsLike } from '../nodes'
import type { Place } from '../place'
import { nodePlace, POSITION } from '../place'
import { fieldsOf } from './nodeFields'
import type { Past } from './past'
import { wasMoved } from './past'

/**
 * What somebody changed, added or moved in a subtree since the base: whoever removes it has not seen that. What was only removed from it
 * is no difference.
 */
export function changesIn(past: Past, then: FormNode, now: FormNode): readonly Place[] {
  const before = new Set(idsIn(then))
  const after = nodesIn(now)
  const stillThere = new Set(after.map((node) => node.content.id))
  const left = [...before].filter((id) => !stillThere.has(id) && standsElsewhere(past, id))
  return [
    ...after.flatMap((node) => changesOf(past, node, before.has(node.content.id))),
    ...left.map((id) => nodePlace(id, POSITION)),
  ]
}

function changesOf(past: Past, now: FormNode, wasInside: boolean): readonly Place[] {
  const id = now.content.id
  const base = past.atBase.get(id)
  if (base === undefined) return [nodePlace(id)]
  // what came along with a moved node has not moved itself
  const moved = (!wasInside && standsElsewhere(past, id)) || wasMoved(past, id)
  const changed = fieldsOf(now.kind).filter((field) => !sameJson(field.get(base.node), field.get(now)))
  return [...(moved ? [nodePlace(id, POSITION)] : []), ...changed.map((field) => nodePlace(id, field.name))]
}

function standsElsewhere(past: Past, id: NodeId): boolean {
  const base = past.atBase.get(id)
  const now = past.atNow.get(id)
  return base !== undefined && now !== undefined && !standsLike(base, now)
}

function nodesIn(node: FormNode): readonly FormNode[] {
  return [node, ...childrenOf(node).flatMap(nodesIn)]
}

function idsIn(node: FormNode): readonly NodeId[] {
  return nodesIn(node).map((inside) => inside.content.id)
}

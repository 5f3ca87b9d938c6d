import type { Author, Form, NodeId } from '../form'
import { sameJson } from '../json'
import type { Spot } from '../nodes'
import { findSpot, spotsOf, standsLike } from '../nodes'
import type { Place } from '../place'
import { POSITION } from '../place'
import type { Change } from './change'
import { touches } from './change'
import { applyEdits, subjectOf } from './edit'
import type { FieldValue } from './fieldRule'
import { formField, formFields } from './formFields'
import { fieldsOf, nodeField } from './nodeFields'

/** Where a node stands, as the API shows it. */
export interface StandsAt {
  readonly parentId: NodeId | null
  readonly afterId: NodeId | null
}

/** What stands at a place: a field's value, where a node stands, or null if it, or the node, is gone. */
export type PlaceValue = FieldValue | StandsAt

/** A place whose value now differs from the one that was seen when the edit was made. */
export interface Conflict {
  /** Which edit of the call, from 0. */
  readonly editIndex: number
  readonly place: Place
  readonly base: PlaceValue
  readonly now: PlaceValue
  /** Who changed it last, at `at`, making `revision`. */
  readonly by: Author
  readonly at: string
  readonly revision: number
}

/** The value at a place; of a node as a whole its name. */
export function valueAt(form: Form, place: Place): PlaceValue {
  const { nodeId, field } = place
  if (nodeId === null) return (field === null ? undefined : formField(field))?.get(form) ?? null
  const spot = findSpot(form, nodeId)
  if (spot === undefined) return null
  if (field === null) return spot.node.content.name
  if (field === POSITION) return { parentId: spot.parent, afterId: spot.after }
  return nodeField(spot.node.kind, field)?.get(spot.node) ?? null
}

/**
 * A form from what the caller saw to now: what stood at each place then, what stands there now, and who changed it.
 *
 * `since` are the changes that the caller had not seen. What differs between `base` and `now` without one of them having touched it is the
 * caller's own doing and no conflict: so the same answers a call that was made on an old revision, and an undo after other edits.
 */
export interface Past {
  readonly base: Form
  readonly now: Form
  readonly atBase: ReadonlyMap<NodeId, Spot>
  readonly atNow: ReadonlyMap<NodeId, Spot>
  readonly since: readonly Change[]
  readonly placedSince: ReadonlySet<NodeId>
}

export function pastOf(base: Form, now: Form, since: readonly Change[]): Past {
  const placed = since.flatMap((change) =>
    change.edits.flatMap((edit) => (edit.kind === 'move' || edit.kind === 'add' ? [subjectOf(edit) ?? ''] : [])),
  )
  return { base, now, atBase: spotsOf(base), atNow: spotsOf(now), since, placedSince: new Set(placed) }
}

/** The form before these changes, which led to `now`. @throws Error if they did not */
export function rewind(now: Form, since: readonly Change[]): Form {
  return since.reduceRight((form, change) => applyEdits(form, change.inverse), now)
}

/** Whether two forms say the same at every place, whatever their revisions and the server's reading of names and targets. */
export function sameContent(a: Form, b: Form): boolean {
  const [spots, others] = [spotsOf(a), spotsOf(b)]
  if (a.kind !== b.kind || spots.size !== others.size) return false
  if (!formFields.every((field) => sameJson(field.get(a), field.get(b)))) return false
  return [...spots].every(([id, spot]) => {
    const other = others.get(id)
    if (other?.node.kind !== spot.node.kind || !standsLike(spot, other)) return false
    return fieldsOf(spot.node.kind).every((field) => sameJson(field.get(spot.node), field.get(other.node)))
  })
}

/** Whether somebody moved the node; one that stands again under the same parent behind the same sibling was not moved. */
export function wasMoved(past: Past, node: NodeId): boolean {
  const then = past.atBase.get(node)
  const here = past.atNow.get(node)
  return then !== undefined && here !== undefined && past.placedSince.has(node) && !standsLike(then, here)
}

/** The conflict at a place, told with who changed it last; undefined if nobody did. */
export function conflictAt(past: Past, editIndex: number, place: Place): Conflict | undefined {
  const last = past.since.filter((change) => touches(change, place)).at(-1)
  if (last === undefined) return undefined
  const { by, at, revision } = last
  return { editIndex, place, base: valueAt(past.base, place), now: valueAt(past.now, place), by, at, revision }
}

import type { Form, NodeId } from '../form'
import { sameJson } from '../json'
import type { FormNode, NodeKind, Position } from '../nodes'
import { behind, childrenOf, findSpot, LAST, parentKindOf, siblingsIn, spotIn, standsLike } from '../nodes'
import type { Place } from '../place'
import { nodePlace, placeKey, POSITION } from '../place'
import type { AddNode, FormEdit, MoveNode, RemoveNode, SetFormField, SetNodeField } from './edit'
import { applyEdit, inverseOf, placeOf, subjectOf } from './edit'
import type { FieldRule, FieldValue, ProblemCode } from './fieldRule'
import { check } from './fieldRule'
import { formField } from './formFields'
import { fieldsOf, nodeField } from './nodeFields'
import type { NewNode, Problem } from './outcome'
import type { Conflict, Past } from './past'
import { conflictAt, wasMoved } from './past'
import { changesIn } from './subtree'

/** An edit and the index of the API edit that it comes from. */
export interface Step {
  readonly editIndex: number
  readonly edit: FormEdit
}

/** Goes through edits against what others changed since their base. What clashes is noted and left out. Source: api.md, section 3. */
export class Deciding {
  working: Form
  readonly done: FormEdit[] = []
  readonly newNodes: NewNode[] = []
  readonly problems: Problem[] = []
  readonly conflicts: Conflict[] = []
  private readonly past: Past
  private readonly maxNodes: number
  private readonly added = new Set<NodeId>()
  private readonly own = new Set<string>()
  private readonly undone: (readonly FormEdit[])[] = []
  private editIndex = 0
  private nodes: number

  constructor(past: Past, maxNodes: number) {
    this.past = past
    this.maxNodes = maxNodes
    this.working = past.now
    this.nodes = past.atNow.size
  }

  /** What undoes all that was done. */
  inverse(): readonly FormEdit[] {
    return [...this.undone].reverse().flat()
  }

  take({ editIndex, edit }: Step): void {
    this.editIndex = editIndex
    switch (edit.kind) {
      case 'setForm':
        return this.setForm(edit)
      case 'set':
        return this.setNode(edit)
      case 'add':
        return this.add(edit)
      case 'move':
        return this.move(edit)
      case 'remove':
        return this.remove(edit)
    }
  }

  private setForm(edit: SetFormField): void {
    const place = placeOf(edit)
    const field = formField(edit.field)
    if (field?.belongsTo(this.working) !== true) return this.problem('BAD_VALUE', place, 'problem.other-kind')
    const checked = this.checked(field.rule, edit.value, place)
    if (checked === undefined) return
    const { value } = checked
    if (this.isForeign(place, field.get(this.past.base), field.get(this.past.now), value)) return
    this.own.add(placeKey(place))
    if (!sameJson(field.get(this.working), value)) this.apply({ ...edit, value })
  }

  private setNode(edit: SetNodeField): void {
    const place = placeOf(edit)
    if (!this.mayTouch(edit.id, edit.of, place)) return
    const field = nodeField(edit.of, edit.field)
    if (field === undefined) return this.problem('BAD_VALUE', place, 'problem.other-kind')
    const checked = this.checked(field.rule, edit.value, place)
    if (checked === undefined) return
    const { value } = checked
    const base = this.past.atBase.get(edit.id)
    const now = this.past.atNow.get(edit.id)
    if (base && now && this.isForeign(place, field.get(base.node), field.get(now.node), value)) return
    this.own.add(placeKey(place))
    if (!sameJson(field.get(spotIn(this.working, edit.id).node), value)) this.apply({ ...edit, value })
  }

  private add(edit: AddNode): void {
    const { id } = edit.node.content
    if (findSpot(this.working, id)) return this.problem('ID_TAKEN', nodePlace(id), 'problem.id-taken')
    if (!this.mayStandIn(edit.parent, edit.node.kind)) return
    const position = this.positionFor(id, edit.parent, edit.node.kind, edit.position, true)
    const node = position && this.checkedNode(edit.node)
    if (!position || !node) return
    this.nodes += 1
    if (this.nodes > this.maxNodes) return this.problem('TOO_LARGE', null, 'problem.too-many-nodes', this.maxNodes)
    this.added.add(id)
    this.newNodes.push({ editIndex: this.editIndex, id })
    this.apply({ ...edit, node, position })
  }

  private checkedNode(added: FormNode): FormNode | undefined {
    let node = added
    for (const field of fieldsOf(added.kind)) {
      const checked = this.checked(field.rule, field.get(node), nodePlace(node.content.id, field.name))
      if (checked === undefined) return undefined
      if (!sameJson(checked.value, field.get(node))) node = field.set(node, checked.value)
    }
    return node
  }

  private move(edit: MoveNode): void {
    const place = placeOf(edit)
    if (!this.mayTouch(edit.id, edit.of, place)) return
    if (edit.parent !== null && !this.mayStandIn(edit.parent, edit.of)) return
    const here = spotIn(this.working, edit.id)
    const parent = edit.parent ?? this.parentSeen(edit.id, here.parent)
    if (parent !== null && !findSpot(this.working, parent)) return this.conflict(place)
    const position = this.positionFor(edit.id, parent, edit.of, edit.position, false)
    if (position === undefined) return
    const move: MoveNode = { ...edit, parent, position }
    const staysPut = standsLike(spotIn(applyEdit(this.working, move), edit.id), here)
    if (wasMoved(this.past, edit.id) && !this.own.has(placeKey(place)) && !staysPut) return this.conflict(place)
    this.own.add(placeKey(place))
    if (!staysPut) this.apply(move)
  }

  /** The parent of the node as the caller knows it: that of the base, unless this call has moved it itself. */
  private parentSeen(node: NodeId, here: NodeId | null): NodeId | null {
    const base = this.past.atBase.get(node)
    return base === undefined || this.own.has(placeKey(nodePlace(node, POSITION))) ? here : base.parent
  }

  private remove(edit: RemoveNode): void {
    const base = this.past.atBase.get(edit.id)
    const here = findSpot(this.working, edit.id)
    const known = this.added.has(edit.id) || base !== undefined
    if (!known || (here !== undefined && here.node.kind !== edit.of)) {
      return this.problem('UNKNOWN_NODE', nodePlace(edit.id), 'problem.unknown-node')
    }
    if (here === undefined) return
    const now = this.past.atNow.get(edit.id)
    if (base && now && !this.own.has(placeKey(nodePlace(edit.id)))) {
      const before = this.conflicts.length
      for (const place of changesIn(this.past, base.node, now.node)) this.conflict(place)
      if (this.conflicts.length > before) return
    }
    this.own.add(placeKey(nodePlace(edit.id)))
    this.nodes -= sizeOf(here.node)
    this.apply(edit)
  }

  /** Whether others changed the place since the base, and not to what this edit says; if so, notes it. */
  private isForeign(place: Place, base: FieldValue, now: FieldValue, wanted: FieldValue): boolean {
    if (this.own.has(placeKey(place)) || sameJson(base, now) || sameJson(wanted, now)) return false
    const before = this.conflicts.length
    this.conflict(place)
    return this.conflicts.length > before
  }

  /** Whether the caller knows the node and it is still there; if not, says so. */
  private mayTouch(node: NodeId, kind: NodeKind, place: Place): boolean {
    const here = findSpot(this.working, node)
    const atBase = this.past.atBase.has(node)
    if (here?.node.kind === kind && (this.added.has(node) || atBase)) return true
    const before = this.conflicts.length
    if (here === undefined && atBase && !this.past.atNow.has(node)) this.conflict(place)
    if (this.conflicts.length === before) this.problem('UNKNOWN_NODE', nodePlace(node), 'problem.unknown-node')
    return false
  }

  private mayStandIn(parent: NodeId | null, kind: NodeKind): boolean {
    const parentKind = parentKindOf(kind)
    if (parent !== null && parentKind !== null) return this.mayTouch(parent, parentKind, nodePlace(parent))
    const fits = parentKind === null && parent === null && (kind !== 'Task' || this.working.kind === 'DEPARTMENT')
    if (!fits) this.problem('BAD_VALUE', null, 'problem.other-kind')
    return fits
  }

  /** Where exactly the node goes: behind what arrived at that place before it; last if the sibling is gone since the base. */
  private positionFor(
    node: NodeId,
    parent: NodeId | null,
    kind: NodeKind,
    wanted: Position,
    queue: boolean,
  ): Position | undefined {
    if (wanted.at === 'last') return wanted
    const ids = siblingsIn(this.working, parent, kind).map((sibling) => sibling.content.id)
    const siblings = ids.filter((id) => id !== node)
    const sibling = wanted.at === 'after' ? wanted.sibling : null
    if (sibling !== null && !siblings.includes(sibling)) {
      const base = this.past.atBase.get(sibling)
      const goneSince = base?.parent === parent && base.node.kind === kind && sibling !== node
      if (!goneSince) this.problem('BAD_PLACE', nodePlace(node, POSITION), 'problem.bad-place')
      return goneSince ? LAST : undefined
    }
    let index = sibling === null ? 0 : siblings.indexOf(sibling) + 1
    while (queue && this.arrivedSince(siblings[index])) index += 1
    return behind(siblings[index - 1] ?? null)
  }

  private arrivedSince(sibling: NodeId | undefined): boolean {
    return sibling !== undefined && !this.past.atBase.has(sibling) && !this.added.has(sibling)
  }

  private checked(rule: FieldRule, value: FieldValue, place: Place): { readonly value: FieldValue } | undefined {
    const verdict = check(rule, value)
    if (verdict.fits) return verdict
    this.problem(verdict.code, place, verdict.message, ...verdict.figures)
    return undefined
  }

  private apply(edit: FormEdit): void {
    this.undone.push(inverseOf(this.working, edit))
    this.working = applyEdit(this.working, edit)
    this.done.push(edit)
  }

  /** Notes the conflict at a place, unless nobody else has touched it. */
  private conflict(place: Place): void {
    const conflict = conflictAt(this.past, this.editIndex, place)
    if (conflict !== undefined) this.conflicts.push(conflict)
  }

  private problem(code: ProblemCode, place: Place | null, message: string, ...figures: number[]): void {
    this.problems.push({ editIndex: this.editIndex, code, place, message, figures })
  }
}

function sizeOf(node: FormNode): number {
  return childrenOf(node).reduce((size, child) => size + sizeOf(child), 1)
}

/** Whether an edit is about this node or puts something into it. */
export function mentions(edit: FormEdit, node: NodeId): boolean {
  if (subjectOf(edit) === node) return true
  if (edit.kind !== 'add' && edit.kind !== 'move') return false
  return edit.parent === node || (edit.position.at === 'after' && edit.position.sibling === node)
}

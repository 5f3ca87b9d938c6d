import type { Form, FormEdit, FormNode, MoveNode, NodeId } from '../../../model'
import { findSpot, nodeField, placeKey, placeOf, sameJson, siblingsIn, subjectOf, valueAt } from '../../../model'
import { idsBelow } from './content'

/** Something that a person did: it must come true on the server, or be shown as not having done so. */
interface Intention {
  readonly edit: FormEdit
  /** The server's revision when it was done: from there on it may come true. */
  since: number
  /** The nodes that a removal takes with it. */
  readonly removes: readonly NodeId[]
  /** What a node stood behind before it was moved. */
  readonly overtakes: NodeId | null
}

/** All that a person did in a page, and still stands by. */
export class Ledger {
  private intentions: readonly Intention[] = []
  private readonly ever: FormEdit[] = []

  /** @param before the form as shown to the person */
  note(edits: readonly FormEdit[], before: Form, since: number): void {
    const noted = edits.map((edit) => ({
      edit,
      since,
      removes: edit.kind === 'remove' ? idsBelow(before, edit.id) : [],
      overtakes: edit.kind === 'move' ? (findSpot(before, edit.id)?.after ?? null) : null,
    }))
    this.intentions = [...this.intentions, ...noted]
    this.ever.push(...edits)
  }

  /** The person let go of these: took the other's value, or dropped what was refused. */
  letGo(edits: readonly FormEdit[]): void {
    const keys = new Set(edits.map((edit) => placeKey(placeOf(edit))))
    const nodes = new Set(edits.flatMap((edit) => (edit.kind === 'add' ? [edit.node.content.id] : [])))
    this.intentions = this.intentions.filter(
      ({ edit }) => !keys.has(placeKey(placeOf(edit))) && !nodes.has(subjectOf(edit) ?? ''),
    )
  }

  /**
   * What neither came true, nor was merged into something later of the same person, nor is shown as a conflict or a refusal.
   *
   * @param formsSince the forms that the server has had from a revision on
   * @param records the edits of the conflicts and refusals that the person is shown
   */
  lost(formsSince: (revision: number) => readonly Form[], records: readonly FormEdit[]): readonly FormEdit[] {
    return this.intentions
      .filter((intention, i) => {
        const later = this.intentions.slice(i + 1)
        return !later.some((each) => isOver(each, intention)) && !isShown(intention.edit, records)
      })
      .filter((intention) => !hasComeTrue(intention, formsSince))
      .map(({ edit }) => edit)
  }

  /** The storage is restored to an older revision: what came true by then is no more, and nobody is to blame. */
  restored(formsSince: (revision: number) => readonly Form[], revision: number): void {
    this.intentions = this.intentions
      .filter((intention, i) => !this.intentions.slice(i + 1).some((each) => isOver(each, intention)))
      .filter((intention) => !hasComeTrue(intention, formsSince))
      .map((intention) => ({ ...intention, since: Math.min(intention.since, revision) }))
  }

  /** Whether the person ever did this: the server must have nothing in their name that they did not. */
  has(edit: FormEdit): boolean {
    const key = placeKey(placeOf(edit))
    return this.ever.some((each) => {
      if (each.kind === 'add' && edit.kind === 'set') return each.node.content.id === edit.id
      if (each.kind !== edit.kind || placeKey(placeOf(each)) !== key) return false
      return !('value' in each && 'value' in edit) || sameJson(each.value, edit.value)
    })
  }
}

/** Whether what was done later leaves nothing of what was done before. */
function isOver({ edit: later, removes }: Intention, { edit: earlier, overtakes }: Intention): boolean {
  if (placeKey(placeOf(later)) === placeKey(placeOf(earlier))) return true
  // two neighbours changed places, and back again
  const isNeighbour = later.kind === 'move' && earlier.kind === 'move'
  if (isNeighbour && (later.id === overtakes || later.id === siblingOf(earlier))) return true
  if (removes.includes(subjectOf(earlier) ?? '')) return true
  return (earlier.kind === 'add' || earlier.kind === 'move') && removes.includes(earlier.parent ?? '')
}

function siblingOf({ position }: MoveNode): NodeId | null {
  return position.at === 'after' ? position.sibling : null
}

function isShown(edit: FormEdit, records: readonly FormEdit[]): boolean {
  return records.some((shown) => {
    if (edit.kind === 'move' && shown.kind === 'add' && shown.node.content.id === edit.id) return true
    if (edit.kind === 'set' && shown.kind === 'add' && shown.node.content.id === edit.id) {
      const field = nodeField(edit.of, edit.field)
      return field !== undefined && sameJson(field.get(shown.node), edit.value)
    }
    if (shown.kind !== edit.kind || placeKey(placeOf(shown)) !== placeKey(placeOf(edit))) return false
    return !('value' in edit && 'value' in shown) || sameJson(edit.value, shown.value)
  })
}

/** Whether a node stands behind a sibling. */
function isBehind(form: Form, { kind }: FormNode, sibling: NodeId, id: NodeId): boolean {
  const order = siblingsIn(form, findSpot(form, id)?.parent ?? null, kind).map(({ content }) => content.id)
  return order.includes(sibling) && order.indexOf(id) > order.indexOf(sibling)
}

function hasComeTrue(intention: Intention, formsSince: (revision: number) => readonly Form[]): boolean {
  return formsSince(intention.since).some((form) => isTrue(intention, form))
}

/** Whether a form is as this edit wants it. */
function isTrue({ edit, overtakes }: Intention, form: Form): boolean {
  switch (edit.kind) {
    case 'set':
    case 'setForm':
      return sameJson(valueAt(form, placeOf(edit)), edit.value)
    case 'add':
      return findSpot(form, edit.node.content.id) !== undefined
    case 'remove':
      return findSpot(form, edit.id) === undefined
    case 'move': {
      const spot = findSpot(form, edit.id)
      if (spot === undefined || (edit.parent !== null && spot.parent !== edit.parent)) return false
      if (edit.position.at === 'first') return overtakes === null || !isBehind(form, spot.node, overtakes, edit.id)
      if (edit.position.at === 'last') return true
      // others may have come between
      const sibling = findSpot(form, edit.position.sibling)
      return sibling?.parent !== spot.parent || isBehind(form, sibling.node, edit.position.sibling, edit.id)
    }
  }
}

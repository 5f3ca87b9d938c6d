import type { Conflict, Decision, EditRequest, FormEdit, PlaceValue } from '../../../model'
import { decide, POSITION, sameJson, touches, valueAt, placeOf } from '../../../model'

/** Decides on a call, as the core does. */
export type Decider = typeof decide

type IsOverlooked = (conflict: Conflict, edit: FormEdit) => boolean

/**
 * A core that overlooks some conflicts: a call that has no other is decided on as if its sender had seen the form as it is now. The
 * core itself is not touched: what is broken stands around it.
 */
function overlooking(isOverlooked: IsOverlooked): Decider {
  return (base, now, since, request) => {
    const decision = decide(base, now, since, request)
    if (decision.kind !== 'conflict') return decision
    const left = decision.conflicts.filter((conflict) => !isOverlooked(conflict, editOf(request, conflict)))
    return left.length > 0 ? { ...decision, conflicts: left } : decide(now, now, [], request)
  }
}

/** A core that leaves some clashing edits out in silence, and applies the rest of the call. */
function leavingOut(isLeftOut: IsOverlooked): Decider {
  return (base, now, since, request) => {
    const decision = decide(base, now, since, request)
    if (decision.kind !== 'conflict') return decision
    const out = decision.conflicts.filter((conflict) => isLeftOut(conflict, editOf(request, conflict)))
    const gone = new Set(out.map(({ editIndex }) => editIndex))
    const steps = request.steps.filter(({ editIndex }) => !gone.has(editIndex))
    return gone.size === 0 ? decision : decide(base, now, since, { ...request, steps })
  }
}

function editOf({ steps }: EditRequest, { editIndex }: Conflict): FormEdit {
  const found = steps.find((step) => step.editIndex === editIndex)
  if (found === undefined) throw new Error(`a conflict about edit ${editIndex}, which the call has not`)
  return found.edit
}

/** A core that sees a conflict wherever the place of a value was touched, whatever came of it. */
function strictWhere(isStrict: (values: Readonly<Record<'base' | 'now' | 'wanted', PlaceValue>>) => boolean): Decider {
  return (base, now, since, request) => {
    const decision = decide(base, now, since, request)
    if (decision.kind !== 'apply') return decision
    const conflicts = request.steps.flatMap(({ editIndex, edit }): readonly Conflict[] => {
      if (!isValue(edit)) return []
      const place = placeOf(edit)
      const last = since.filter((change) => touches(change, place)).at(-1)
      const values = { base: valueAt(base, place), now: valueAt(now, place), wanted: edit.value }
      if (last === undefined || !isStrict(values)) return []
      const { by, at, revision } = last
      return [{ editIndex, place, base: values.base, now: values.now, by, at, revision }]
    })
    return conflicts.length === 0 ? decision : { kind: 'conflict', conflicts }
  }
}

function isValue(edit: FormEdit): edit is FormEdit & { readonly kind: 'set' | 'setForm' } {
  return edit.kind === 'set' || edit.kind === 'setForm'
}

/** Forgets what arrived since the caller's base, so that the later of two insertions comes before the earlier. */
const withoutQueue: Decider = (base, now, since, request) => {
  const isAddingAlone = request.steps.every(({ edit }) => edit.kind === 'add')
  const decision: Decision = decide(base, now, since, request)
  return isAddingAlone && decision.kind === 'apply' ? decide(now, now, [], request) : decision
}

/** Rules of `api.md`, section 3, each with a core that does not hold it: the simulation has to find out. */
export const brokenRules = {
  'a value that both changed is a conflict': overlooking((clash, edit) => isValue(edit) && clash.now !== null),
  'an edit of what was removed is a conflict': leavingOut((clash) => clash.now === null),
  'a removal of what somebody changed is a conflict': overlooking((_, edit) => edit.kind === 'remove'),
  'a move against another move is a conflict': overlooking(
    ({ place }, edit) => edit.kind === 'move' && place.field === POSITION,
  ),
  'a call is applied whole or not at all': leavingOut((_, edit) => isValue(edit)),
  'two insertions at one place stand in order of arrival': withoutQueue,
  'there and back again is no change': strictWhere(({ base, now, wanted }) => sameJson(base, now) && wanted !== now),
  'who wants what stands there now has no conflict': strictWhere(
    ({ base, now, wanted }) => sameJson(wanted, now) && !sameJson(base, now),
  ),
} as const satisfies Readonly<Record<string, Decider>>

/** A rule of deciding. */
type Rule = keyof typeof brokenRules

/** What else can be broken: the server, a page. */
const otherFaults = ['server ignores the base', 'server forgets repeats', 'page writes nothing down'] as const

/** Something that is broken on purpose, to see that the simulation finds out. */
export type Fault = Rule | (typeof otherFaults)[number]

/** All that can be broken. */
export const faults: readonly Fault[] = [...Object.keys(brokenRules).filter(isRule), ...otherFaults]

function isRule(name: string): name is Rule {
  return name in brokenRules
}

/** The core under this fault. */
export function deciderUnder(fault: Fault | null): Decider {
  if (fault !== null && isRule(fault)) return brokenRules[fault]
  return fault === 'server ignores the base' ? (_, now, __, request) => decide(now, now, [], request) : decide
}

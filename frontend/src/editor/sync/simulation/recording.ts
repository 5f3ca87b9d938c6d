import type { Change, Decision, Form } from '../../../model'
import {
  decide,
  isObject,
  jsonAt,
  listAt,
  numberAt,
  placeKey,
  readEdits,
  readForm,
  rewind,
  sameJson,
} from '../../../model'
import { textAt, writeEdits } from '../../../model'
import { differenceOf } from './content'
import { startOf } from './forms'
import type { Deed } from './server'
import type { World } from './world'

/** What a simulated server was asked and answered, in the shape of `contract/runs`; a step a line. */
export function recordOf(seed: number, world: World): string {
  const { json, form } = startOf(seed)
  const steps = world.server.deeds.map((deed) => `  ${JSON.stringify(stepOf(deed))}`)
  const end = { revision: world.server.form.revision, ...differenceOf(form, world.server.form) }
  return `{"form":${JSON.stringify(json)},\n"steps":[\n${steps.join(',\n')}],\n"end":${JSON.stringify(end)}}\n`
}

function stepOf(deed: Deed): unknown {
  switch (deed.kind) {
    case 'stepped':
      return { stepped: true }
    case 'restored':
      return { restored: deed.revision }
    case 'decided': {
      const { baseRevision, edits } = deed.call
      return { by: deed.by, base: baseRevision, edits: writeEdits(edits), answer: answerOf(deed.decision, deed.before) }
    }
  }
}

/** What the core says of a call, in the shape of `contract/`. */
function answerOf(decision: Decision, before: Form): unknown {
  switch (decision.kind) {
    case 'conflict':
      return {
        conflicts: decision.conflicts.map(({ editIndex, place, base, now, revision }) => {
          return { editIndex, place: placeKey(place), base, now, revision }
        }),
      }
    case 'rejected':
      return {
        problems: decision.problems.map(({ editIndex, code, place }) => {
          return { editIndex, code, place: place && placeKey(place) }
        }),
      }
    case 'apply':
      return decision.edits.length === 0
        ? { unchanged: true }
        : { changed: { ...differenceOf(before, decision.form), newNodes: decision.newNodes } }
  }
}

/** Plays a recorded run anew. @return where the core of today answers otherwise; empty: nowhere */
export function replayed(run: unknown): readonly string[] {
  const start = readForm(jsonAt(run, 'form'))
  const faults: string[] = []
  let kept: readonly { readonly form: Form; readonly change: Change }[] = []
  listAt(run, 'steps').forEach((step, i) => {
    const now = kept.at(-1)?.form ?? start
    const restored = numberAt(step, 'restored', 0)
    if (restored > 0) {
      kept = kept.filter(({ form }) => form.revision <= restored)
      return
    }
    const decision = jsonAt(step, 'stepped') === true ? stepping(now) : deciding(step, now, kept)
    const answer = answerOf(decision, now)
    const expected = jsonAt(step, 'answer')
    if (expected !== undefined && !sameJson(answer, expected))
      faults.push(`step ${i}: ${JSON.stringify(answer)} and not ${JSON.stringify(expected)}`)
    if (decision.kind !== 'apply' || (decision.edits.length === 0 && expected !== undefined)) return
    kept = [...kept, keptOf(decision, now, textAt(step, 'by') ?? '')]
  })
  const form = kept.at(-1)?.form ?? start
  const end = { revision: form.revision, ...differenceOf(start, form) }
  return sameJson(end, jsonAt(run, 'end')) ? faults : [...faults, `at the end ${JSON.stringify(end)}`]
}

function deciding(step: unknown, now: Form, kept: readonly { readonly change: Change }[]): Decision {
  const since = kept.map(({ change }) => change).filter(({ revision }) => revision > numberAt(step, 'base', 0))
  const request = readEdits(listAt(step, 'edits'), () => 'made')
  return decide(rewind(now, since), now, since, request)
}

/** A step of the workflow changes nothing that is edited. */
function stepping(form: Form): Decision {
  return { kind: 'apply', form, edits: [], inverse: [], newNodes: [] }
}

function keptOf({ form, edits, inverse }: Decision & { readonly kind: 'apply' }, now: Form, by: string) {
  const revision = now.revision + 1
  const change = { revision, changeId: `change-${revision}`, by: { id: by, name: by }, at: '', edits, inverse }
  return { form: { ...form, revision, changeId: change.changeId }, change }
}

/** The run with the answer of one step altered: a replay must not agree with it. */
export function altered(run: unknown, step: number): unknown {
  const steps = listAt(run, 'steps').map((each, i) =>
    i === step && isObject(each) ? { ...each, answer: alteredAnswer(each['answer']) } : each,
  )
  return { ...(isObject(run) ? run : {}), steps }
}

function alteredAnswer(answer: unknown): unknown {
  const places = jsonAt(jsonAt(answer, 'changed'), 'places')
  if (isObject(places)) return { changed: { places: { ...places, title: 'altered' }, children: {}, newNodes: [] } }
  return jsonAt(answer, 'unchanged') === undefined ? { unchanged: true } : { problems: [] }
}

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Change, Decision, EditRequest, Form, JsonObject, Place } from './index'
import {
  applyEdits,
  decide,
  findSpot,
  isObject,
  jsonAt,
  listAt,
  placeKey,
  readEdits,
  readForm,
  readOwnEdits,
} from './index'
import { tasksOf, textAt, valueAt, writeEdits } from './index'

const folder = new URL('../../../contract/edits/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

test('there are cases', () => {
  expect(files.length).toBeGreaterThan(2)
})

describe.each(files)('%s', (name) => {
  const file: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  test.each(listAt(file, 'cases').map((each) => [textAt(each, 'name'), each] as const))('%s', (_, each) =>
    run(file, each),
  )
})

function run(file: unknown, json: unknown) {
  const base = formNamed(file, textAt(json, 'form') ?? '')
  const since: Change[] = []
  let now = base
  for (const edits of listAt(json, 'since')) {
    const applied = decide(now, now, [], request(edits))
    if (applied.kind !== 'apply') throw new Error('others can do what they did')
    now = applied.form
    since.push({ revision: since.length + 2, changeId: 'c', by: { id: 'p1', name: '甲' }, at: '', ...applied })
  }
  check(jsonAt(json, 'expect'), now, decide(base, now, since, request(listAt(json, 'edits'))))
}

function formNamed(file: unknown, name: string): Form {
  return readForm(plain(jsonAt(file, 'forms'), name))
}

function plain(forms: unknown, name: string): JsonObject {
  const form = jsonAt(forms, name)
  const parent = textAt(form, 'extends')
  return { ...(parent === null ? {} : plain(forms, parent)), ...(isObject(form) ? form : {}) }
}

function request(edits: unknown): EditRequest {
  return readEdits(listAt({ edits }, 'edits'), () => 'made')
}

function check(expected: unknown, now: Form, decision: Decision) {
  if (jsonAt(expected, 'problems') !== undefined) {
    const problems = decision.kind === 'rejected' ? decision.problems : decision
    expect(withPlaces(problems)).toEqual(listAt(expected, 'problems').map((problem) => matching(problem)))
  } else if (jsonAt(expected, 'conflicts') !== undefined) {
    const conflicts = decision.kind === 'conflict' ? decision.conflicts : decision
    expect(withPlaces(conflicts)).toEqual(listAt(expected, 'conflicts').map((conflict) => matching(conflict)))
  } else if (jsonAt(expected, 'unchanged') !== undefined) {
    expect(decision).toMatchObject({ kind: 'apply', edits: [], form: now })
  } else {
    checkChanged(jsonAt(expected, 'changed'), now, decision)
  }
}

function matching(json: unknown): unknown {
  return expect.objectContaining(isObject(json) ? json : {})
}

function withPlaces(found: readonly { readonly place: Place | null }[] | Decision) {
  if ('kind' in found) return found
  return found.map((each) => ({ ...each, place: each.place === null ? null : placeKey(each.place) }))
}

function checkChanged(expected: unknown, now: Form, decision: Decision) {
  if (decision.kind !== 'apply') throw new Error(JSON.stringify(decision))
  const { form, edits, inverse } = decision
  if (jsonAt(expected, 'outline') !== undefined) expect(outline(form)).toEqual(jsonAt(expected, 'outline'))
  if (jsonAt(expected, 'tasks') !== undefined) {
    expect(tasksOf(form).map((task) => `${task.id} ${task.name}`)).toEqual(jsonAt(expected, 'tasks'))
  }
  if (jsonAt(expected, 'newNodes') !== undefined) expect(decision.newNodes).toEqual(jsonAt(expected, 'newNodes'))
  for (const [key, value] of Object.entries(jsonAt(expected, 'places') ?? {})) {
    expect(valueAt(form, placeOfKey(key)), key).toEqual(value)
  }
  expect(form).not.toEqual(now)
  expect(applyEdits(form, inverse), 'undone').toEqual(now)
  expect(applyEdits(now, edits), 'done literally').toEqual(form)
  expect(readOwnEdits(writeEdits(edits)), 'written and read').toEqual(edits)
  expect(readOwnEdits(writeEdits(inverse)), 'written and read').toEqual(inverse)
  expect(readOwnEdits(JSON.parse(JSON.stringify(writeEdits(edits)))), 'sent').toEqual(edits)
}

function placeOfKey(key: string): Place {
  const slash = key.indexOf('/')
  return slash < 0 ? { nodeId: null, field: key } : { nodeId: key.slice(0, slash), field: key.slice(slash + 1) }
}

function outline(form: Form): readonly string[] {
  return form.indicatorTree.categories.flatMap((category) => [
    `${category.id} ${category.name}`,
    ...category.subcategories.flatMap((subcategory) => [
      `  ${subcategory.id} ${subcategory.name}`,
      ...subcategory.indicators.map((leaf) => `    ${leaf.id} ${leaf.name} | ${leaf.target.text}`),
    ]),
  ])
}

test('a case file names nodes that the form has', () => {
  const file: unknown = JSON.parse(readFileSync(new URL('nodes.json', folder), 'utf8'))
  expect(findSpot(formNamed(file, 'tree'), 'i4')?.parent).toBe('s3')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change, FieldValue, Form, FormEdit, FormNode, NodeKind } from './index'
import { applyEdits, blankNode, decide, findSpot, inverseOfAll, readForm, readOwnEdits, requestOf, sift } from './index'
import { placeOf, placeKey, sameJson, spotsOf, writeEdits } from './index'
import { fieldsOf } from './edit/nodeFields'
import { formFields } from './edit/formFields'

const texts = ['', '甲', '乙 ', '≥3个', '😀']
const amounts = [null, '0.00', '12', '465.86']

/** A value that the field takes, chosen by `n`. */
function valueFor(kind: string, n: number): FieldValue {
  if (kind === 'decimal') return amounts[n % amounts.length] ?? null
  if (kind === 'entries') return n % 2 === 0 ? [] : [{ label: '备注', value: texts[n % texts.length] ?? '' }]
  return texts[n % texts.length] ?? ''
}

const smallForm: Form = readForm({
  kind: 'DEPARTMENT',
  title: '表',
  tasks: [
    { id: 't1', name: '甲', budget: { total: '1' } },
    { id: 't2', name: '乙' },
  ],
  indicatorTree: {
    categories: ['1', '2'].map((c) => ({
      id: `c${c}`,
      name: c,
      subcategories: ['1', '2'].map((s) => ({
        id: `s${c}${s}`,
        name: s,
        indicators: ['1', '2', '3'].map((i) => ({ id: `i${c}${s}${i}`, name: i, target: { text: i } })),
      })),
    })),
  },
})

/** An edit that may or may not fit the form, chosen by five figures; `fresh` makes ids that no other list of edits makes. */
function editFor(
  form: Form,
  fresh: string,
  [verb, a, b, c, d]: readonly [number, number, number, number, number],
): FormEdit {
  const spots = [...spotsOf(form).values()]
  const nodes = spots.map((spot) => spot.node)
  const node = nodes[a % Math.max(nodes.length, 1)] ?? blankNode('Task', 'gone')
  const id = node.content.id
  const ofKind = (kind: NodeKind | null): string | null => {
    const fitting = nodes.filter((each) => each.kind === kind)
    return fitting[b % Math.max(fitting.length, 1)]?.content.id ?? null
  }
  const parent = ofKind(node.kind === 'Indicator' ? 'Subcategory' : node.kind === 'Subcategory' ? 'Category' : null)
  const sibling = ofKind(node.kind)
  const position =
    c % 3 === 0 || sibling === null
      ? { at: 'last' as const }
      : c % 3 === 1
        ? { at: 'first' as const }
        : { at: 'after' as const, sibling }
  if (verb === 0) {
    const field = formFields[a % formFields.length]
    return { kind: 'setForm', field: field?.name ?? 'title', value: valueFor(field?.rule.kind ?? '', b) }
  }
  if (verb === 1) return { kind: 'remove', of: node.kind, id }
  if (verb === 2) return { kind: 'add', node: filled(blankNode(node.kind, `${fresh}${d}`), b), parent, position }
  if (verb === 3) return { kind: 'move', of: node.kind, id, parent: c % 2 === 0 ? parent : null, position }
  const fields = fieldsOf(node.kind)
  const field = fields[b % fields.length]
  return { kind: 'set', of: node.kind, id, field: field?.name ?? 'name', value: valueFor(field?.rule.kind ?? '', c) }
}

function filled(node: FormNode, n: number): FormNode {
  return fieldsOf(node.kind).reduce((done, field) => {
    return field.rule.kind === 'choice' ? done : field.set(done, valueFor(field.rule.kind, n))
  }, node)
}

const figures = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(9)), {
  maxLength: 12,
})

/** Edits that a person makes one after the other, each decided on the form as it then is. */
function session(form: Form, fresh: string, figures: readonly (readonly [number, number, number, number, number])[]) {
  return figures.reduce<{ form: Form; edits: readonly FormEdit[] }>(
    (so, each) => {
      const sifted = sift(so.form, so.form, [], [editFor(so.form, fresh, each)])
      return { form: sifted.form, edits: [...so.edits, ...sifted.edits] }
    },
    { form, edits: [] },
  )
}

test('what is undone is what it was, and what is done is done literally', () => {
  fc.assert(
    fc.property(figures, (all) => {
      const { form, edits } = session(smallForm, 'n', all)
      expect(applyEdits(smallForm, edits)).toEqual(form)
      expect(applyEdits(form, inverseOfAll(smallForm, edits))).toEqual(smallForm)
    }),
  )
})

test('where nobody else changed anything, to decide is to apply', () => {
  fc.assert(
    fc.property(figures, (all) => {
      const { form, edits } = session(smallForm, 'n', all)
      const decision = decide(smallForm, smallForm, [], requestOf(edits))
      expect(decision.kind).toBe('apply')
      if (decision.kind !== 'apply') return
      expect(decision.form).toEqual(form)
      expect(applyEdits(decision.form, decision.inverse)).toEqual(smallForm)
    }),
  )
})

test('edits survive being written and read', () => {
  fc.assert(
    fc.property(figures, (all) => {
      const { edits } = session(smallForm, 'n', all)
      expect(readOwnEdits(JSON.parse(JSON.stringify(writeEdits(edits))))).toEqual(edits)
    }),
  )
})

test('sets of different places commute: both arrive, whoever comes first', () => {
  fc.assert(
    fc.property(figures, figures, (mine, theirs) => {
      const sets = ({ edits }: { edits: readonly FormEdit[] }) =>
        edits.filter((edit) => edit.kind === 'set' || edit.kind === 'setForm')
      const known = (edit: FormEdit) => edit.kind !== 'set' || findSpot(smallForm, edit.id) !== undefined
      const a = sets(session(smallForm, 'a', mine)).filter(known)
      const taken = new Set(a.map((edit) => placeKey(placeOf(edit))))
      const b = sets(session(smallForm, 'b', theirs)).filter(
        (edit) => known(edit) && !taken.has(placeKey(placeOf(edit))),
      )
      expect(oneAfterTheOther(a, b)).toEqual(oneAfterTheOther(b, a))
    }),
  )
})

test('of two people each finds their edits applied, or is told of a conflict', () => {
  fc.assert(
    fc.property(figures, figures, (mine, theirs) => {
      const first = session(smallForm, 'a', theirs)
      const second = session(smallForm, 'b', mine)
      const decided = decide(smallForm, first.form, [changeBy(first.edits)], requestOf(second.edits))
      if (decided.kind === 'apply') expect(applyEdits(decided.form, decided.inverse)).toEqual(first.form)
      else expect(sameJson(first.form, smallForm)).toBe(false)
    }),
  )
})

function changeBy(edits: readonly FormEdit[]): Change {
  const inverse = inverseOfAll(smallForm, edits)
  return { revision: 2, changeId: 'c', by: { id: 'p', name: '乙' }, at: '', edits, inverse }
}

function oneAfterTheOther(first: readonly FormEdit[], second: readonly FormEdit[]): Form {
  const now = applyEdits(smallForm, first)
  const decided = decide(smallForm, now, [changeBy(first)], requestOf(second))
  if (decided.kind !== 'apply') throw new Error(JSON.stringify(decided))
  return decided.form
}

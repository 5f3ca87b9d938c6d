import { describe, expect, test } from 'vitest'
import type { FormEdit } from '../../model'
import { blankNode, inverseOf, LAST } from '../../model'
import { fold, withoutReturns } from './fold'
import { form, setTitle } from './playing'

const set = (id: string, field: string, value: string): FormEdit => ({ kind: 'set', of: 'Indicator', id, field, value })
const add = (id: string): FormEdit => ({ kind: 'add', node: blankNode('Indicator', id), parent: 's1', position: LAST })
const remove = (id: string): FormEdit => ({ kind: 'remove', of: 'Indicator', id })

test('of two values for one place the last wins', () => {
  const folded = fold([set('i1', 'name', '甲'), set('i2', 'name', '乙')], [set('i1', 'name', '丙')])
  expect(folded).toEqual([set('i1', 'name', '丙'), set('i2', 'name', '乙')])
})

test('a value for a node that is being added goes into the adding', () => {
  expect(fold([add('n1')], [set('n1', 'name', '新'), set('n1', 'targetText', '≥1个')])).toMatchObject([
    { kind: 'add', node: { content: { id: 'n1', name: '新', target: { text: '≥1个' } } } },
  ])
})

test('what was only added to be removed again goes away', () => {
  expect(fold([set('i1', 'name', '甲'), add('n1'), set('n1', 'name', '新')], [remove('n1')])).toEqual([
    set('i1', 'name', '甲'),
  ])
})

test('not so where another node was put behind it', () => {
  const behind: FormEdit = {
    kind: 'move',
    of: 'Indicator',
    id: 'i1',
    parent: 's1',
    position: { at: 'after', sibling: 'n1' },
  }
  expect(fold([add('n1'), behind], [remove('n1')])).toEqual([add('n1'), behind, remove('n1')])
})

test('a value is not moved in front of a removal', () => {
  const edits = [set('i1', 'name', '甲'), remove('i1'), add('i1')]
  expect(fold(edits, [set('i1', 'name', '乙')])).toMatchObject([
    ...edits.slice(0, 2),
    { kind: 'add', node: { content: { name: '乙' } } },
  ])
})

test('of two moves of one node in a row the last counts', () => {
  const move = (parent: string | null): FormEdit => ({
    kind: 'move',
    of: 'Indicator',
    id: 'i1',
    parent,
    position: LAST,
  })
  expect(fold([move('s1')], [move('s2')])).toEqual([move('s2')])
  expect(fold([move('s2')], [move(null)])).toEqual([move('s2')])
})

describe('a removal that is taken back before it is saved', () => {
  const removal: FormEdit = { kind: 'remove', of: 'Category', id: 'c' }
  const back = inverseOf(form, removal)
  test('is none', () => {
    expect(withoutReturns(form, [setTitle('一'), removal, ...back])).toEqual([setTitle('一')])
  })
  test('leaves what became other, and what did not come back', () => {
    const rename: FormEdit = { kind: 'set', of: 'Category', id: 'c', field: 'name', value: '效益' }
    const again: FormEdit = { kind: 'remove', of: 'Indicator', id: 'i' }
    expect(withoutReturns(form, fold([removal, ...back], [rename, again]))).toEqual([rename, again])
  })
  test('a node that stands elsewhere when it comes back is left alone', () => {
    const removed: FormEdit = { kind: 'remove', of: 'Indicator', id: 'i' }
    const other: FormEdit = { kind: 'add', node: blankNode('Subcategory', 'n'), parent: 'c', position: { at: 'last' } }
    const elsewhere: FormEdit = {
      kind: 'add',
      node: blankNode('Indicator', 'i'),
      parent: 'n',
      position: { at: 'last' },
    }
    const edits = [removed, other, elsewhere]
    expect(withoutReturns(form, edits)).toBe(edits)
  })
})

import type { Command } from '../command'
import type { Spot } from '../grid'
import { following, PAGE_ROWS, selectionAt, spotOf, step } from '../grid'
import { sheetOf } from '../rows'
import type { Sheet } from '../sheet'
import type { EditorState, Transaction } from '../state'
import { transaction } from '../state'

function movedTo(state: EditorState, find: (sheet: Sheet, from: Spot) => Spot | undefined): Transaction | null {
  const sheet = sheetOf(state.form)
  const from = spotOf(sheet, state.selection)
  const to = from && find(sheet, from)
  return to === undefined ? null : transaction(state, { selection: selectionAt(sheet, to), editing: null })
}

type Find = (sheet: Sheet, from: Spot) => Spot | undefined

/** A command that selects another cell. While a cell is being edited the key is the text field's. */
function moving(id: string, keys: readonly string[], find: Find, when: Command['when'] = 'moving'): Command {
  return { id, keys, when, plan: (state) => movedTo(state, find) }
}

/** The first row after (or before) a merged cell. */
function nextRow(sheet: Sheet, from: Spot, rows: 1 | -1): Spot | undefined {
  return step(sheet, from, rows, 0)
}

export const moveLeft = moving('move.left', ['ArrowLeft'], (sheet, from) => step(sheet, from, 0, -1))
export const moveRight = moving('move.right', ['ArrowRight'], (sheet, from) => step(sheet, from, 0, 1))
export const moveUp = moving('move.up', ['ArrowUp'], (sheet, from) => nextRow(sheet, from, -1))
export const moveDown = moving('move.down', ['ArrowDown'], (sheet, from) => nextRow(sheet, from, 1))

/** Keeps what was typed and goes down. At the last row it stays. */
export const keepAndDown = moving('edit.keepDown', ['Enter'], (sheet, from) => nextRow(sheet, from, 1), 'always')

/** Keeps what was typed and goes right, at the end of a row to the next one. */
export const moveNext = moving('move.next', ['Tab'], (sheet, from) => following(sheet, from, 1), 'always')
export const movePrevious = moving(
  'move.previous',
  ['Shift+Tab'],
  (sheet, from) => following(sheet, from, -1),
  'always',
)

export const moveToRowStart = moving('move.rowStart', ['Home'], (_, { row }) => ({ row, column: 0 }))
export const moveToRowEnd = moving('move.rowEnd', ['End'], (_, { row }) => ({ row, column: Infinity }))
export const moveToSheetStart = moving('move.sheetStart', ['Control+Home'], () => ({ row: 0, column: 0 }))
export const moveToSheetEnd = moving('move.sheetEnd', ['Control+End'], (sheet) => ({
  row: sheet.rows.length - 1,
  column: Infinity,
}))
export const movePageUp = moving('move.pageUp', ['PageUp'], (_, { row, column }) => ({ row: row - PAGE_ROWS, column }))
export const movePageDown = moving('move.pageDown', ['PageDown'], (_, { row, column }) => ({
  row: row + PAGE_ROWS,
  column,
}))

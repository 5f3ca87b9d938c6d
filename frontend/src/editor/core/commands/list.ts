import type { Command } from '../command.ts'
import { cancelEditing, clearCell, startEditingCell } from './editCell.ts'
import { addCategory, addSubcategory, addTask, insertBelow } from './insert.ts'
import { moveNodeDown, moveNodeUp } from './move.ts'
import {
  keepAndDown,
  moveDown,
  moveLeft,
  moveNext,
  movePageDown,
  movePageUp,
  movePrevious,
  moveRight,
  moveToRowEnd,
  moveToRowStart,
  moveToSheetEnd,
  moveToSheetStart,
  moveUp,
} from './moving.ts'
import { redo, undo } from './undo.ts'
import { removeCategory, removeRow, removeSubcategory, removeTask } from './remove.ts'

/** Everything a person can do in the editor, for keys, menus, help and tests. */
export const commands: readonly Command[] = [
  moveLeft,
  moveRight,
  moveUp,
  moveDown,
  moveNext,
  movePrevious,
  moveToRowStart,
  moveToRowEnd,
  moveToSheetStart,
  moveToSheetEnd,
  movePageUp,
  movePageDown,
  startEditingCell,
  keepAndDown,
  cancelEditing,
  clearCell,
  insertBelow,
  moveNodeUp,
  moveNodeDown,
  removeRow,
  addTask,
  removeTask,
  addSubcategory,
  removeSubcategory,
  addCategory,
  removeCategory,
  undo,
  redo,
]

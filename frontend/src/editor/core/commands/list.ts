import type { Command } from '../command'
import { cancelEditing, clearCell, startEditingCell } from './editCell'
import { addCategory, addSubcategory, addTask, insertBelow } from './insert'
import { moveNodeDown, moveNodeUp } from './move'
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
} from './moving'
import { redo, undo } from './undo'
import { removeCategory, removeRow, removeSubcategory, removeTask } from './remove'

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

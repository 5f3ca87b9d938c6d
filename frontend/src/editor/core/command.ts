import type { EditorState, Transaction } from './state'
import type { NewId } from './writing'

/** Something a person can do by key, menu or button: menus, help and tests read one list of them. */
export interface Command {
  /** Also the key of its name in the page's languages. */
  readonly id: string
  /** The keys that do it, as `keyOf` writes them. */
  readonly keys: readonly string[]
  /**
   * `moving`: the key is the text field's own while a cell is being edited. `always`: what was typed is kept first. `editing`: only then.
   */
  readonly when: 'moving' | 'editing' | 'always'
  /** What it would do. Null: nothing to do. */
  plan(state: EditorState, newId: NewId): Transaction | null
}

/** What a page tells of a key. */
export interface KeyStroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** A key as commands name it: `Control+Shift+Enter`. ⌘ counts as Control. */
export function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyStroke): string {
  const name = key.length === 1 ? key.toLowerCase() : key
  return (ctrlKey || metaKey ? 'Control+' : '') + (altKey ? 'Alt+' : '') + (shiftKey ? 'Shift+' : '') + name
}

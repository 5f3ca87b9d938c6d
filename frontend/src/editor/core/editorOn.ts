import type { Change, Form } from '../../model'
import { applied, editorState, received } from './apply'
import { cellOf } from './state'
import type { EditorState, Transaction } from './state'
import { sheetOf } from './rows'
import { afterKeeping, commandFor, run } from './run'
import { saveDraft, select, typed } from './editing'
import type { NewId } from './writing'

/** An editor driven by gestures, for tests: `editorOn(form).select('甲').press('Alt+ArrowUp')`. New nodes are called n1, n2 … */
export function editorOn(form: Form): EditorDriver {
  let made = 0
  return new EditorDriver(editorState(form), () => {
    made += 1
    return `n${made}`
  })
}

class EditorDriver {
  readonly state: EditorState
  /** What the last gesture did. */
  readonly did: readonly Transaction[]
  private readonly newId: NewId

  constructor(state: EditorState, newId: NewId, did: readonly Transaction[] = []) {
    this.state = state
    this.newId = newId
    this.did = did
  }

  get form(): Form {
    return this.state.form
  }

  /** The text of the selected cell, or of the text field in it. */
  get text(): string {
    return this.state.editing?.text ?? cellOf(this.form, this.state.selection.cell)?.text ?? ''
  }

  /** The key of the selected cell. */
  get cell(): string {
    return this.state.selection.cell
  }

  /** Clicks a cell, named by its key or by what it shows. */
  select(cell: string): EditorDriver {
    const cells = sheetOf(this.form).rows.flatMap((row) => row.cells)
    const found = cells.find((each) => each.key === cell) ?? cells.find((each) => each.text === cell)
    if (found === undefined) throw new Error(`no cell ${cell}`)
    return this.after(afterKeeping(this.state, this.newId, (kept) => select(kept, found.key)))
  }

  /** Presses keys, as `keyOf` writes them. A key that nothing is on does nothing. */
  press(...keys: readonly string[]): EditorDriver {
    const [key, ...rest] = keys
    if (key === undefined) return this
    const command = commandFor(this.state, key)
    return this.after(command === undefined ? [] : run(this.state, command, this.newId)).press(...rest)
  }

  /** Types over the cell, or behind what is being edited. */
  type(text: string): EditorDriver {
    return this.to(typed(this.state, (this.state.editing?.text ?? '') + text, false))
  }

  /** An input method holds this text, not yet given. */
  compose(text: string): EditorDriver {
    return this.to(typed(this.state, text, true))
  }

  /** A pause in typing: what was typed is saved. */
  pause(): EditorDriver {
    return this.to(saveDraft(this.state, this.newId))
  }

  /** Others changed the form. */
  receive(form: Form, others: readonly Change[]): EditorDriver {
    return new EditorDriver(received(this.state, form, others), this.newId)
  }

  /** The names of the indicators of a subcategory. */
  namesIn(subcategory: string): readonly string[] {
    const all = this.form.indicatorTree.categories.flatMap((category) => category.subcategories)
    return all.find(({ name }) => name === subcategory)?.indicators.map(({ name }) => name) ?? []
  }

  private to(tx: Transaction | null): EditorDriver {
    return this.after(tx === null ? [] : [tx])
  }

  private after(did: readonly Transaction[]): EditorDriver {
    return new EditorDriver(did.reduce(applied, this.state), this.newId, did)
  }
}

import type { Command } from './command'
import { commands } from './commands/list'
import { keep } from './editing'
import type { EditorState, Transaction } from './state'
import { applied } from './apply'
import type { NewId } from './writing'

/** The command that a key does in this state; undefined: the key is not ours. */
export function commandFor(state: EditorState, key: string): Command | undefined {
  const fits = (command: Command) =>
    command.when === 'always' || (command.when === 'editing') === (state.editing !== null)
  return commands.find((command) => command.keys.includes(key) && fits(command))
}

/**
 * What a command does, in order: what was typed is kept first where the command ends editing. Where that can't be kept, that is all that
 * happens. Empty: nothing to do.
 */
export function run(state: EditorState, command: Command, newId: NewId): readonly Transaction[] {
  if (state.editing === null || command.when !== 'always') return listed(command.plan(state, newId))
  return afterKeeping(state, newId, (kept) => command.plan(kept, newId))
}

/** Keeps what is being typed, then does the next thing. */
export function afterKeeping(
  state: EditorState,
  newId: NewId,
  then: (kept: EditorState) => Transaction | null,
): readonly Transaction[] {
  const kept = keep(state, newId)
  if (kept === null) return listed(then(state))
  if (kept.editing !== null) return [kept]
  return [kept, ...listed(then(applied(state, kept)))]
}

function listed(tx: Transaction | null): readonly Transaction[] {
  return tx === null ? [] : [tx]
}

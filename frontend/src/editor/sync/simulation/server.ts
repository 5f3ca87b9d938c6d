import type { Change, Form, FormEdit } from '../../../model'
import { decide, readOwnEdits, requestOf, rewind, writeEdits } from '../../../model'
import type { Answer, Call, Fetched } from '../events'

/** Rules that the simulation can break on purpose, to see that it finds out. */
export type Fault = 'server ignores the base' | 'page writes nothing down' | 'server forgets repeats'

/** A server in one thread: decides with the same core, remembers repeats, can be restored from a backup. */
export class SimulatedServer {
  form: Form
  log: readonly Change[] = []
  epoch = 'epoch-1'
  private repeats = new Map<string, { readonly revision: number; readonly changeId: string }>()
  private made = 0
  private readonly fault: Fault | null

  constructor(form: Form, fault: Fault | null) {
    this.form = form
    this.fault = fault
  }

  edit(by: string, call: Call): Answer {
    const known = this.repeats.get(call.editId)
    if (known !== undefined && this.fault !== 'server forgets repeats')
      return { kind: 'changed', form: this.form, ...known }
    if (!this.form.permissions.includes('EDIT')) return refusal('WRONG_STATUS')
    const base = this.fault === 'server ignores the base' ? this.form.revision : call.baseRevision
    const since = this.since(base)
    if (since === null) return refusal('BAD_USER_INPUT')
    // over the wire, in the shape of the API
    const edits: readonly FormEdit[] = readOwnEdits(JSON.parse(JSON.stringify(writeEdits(call.edits))))
    const decision = decide(rewind(this.form, since), this.form, since, requestOf(edits))
    if (decision.kind === 'conflict') return { kind: 'conflict', conflicts: decision.conflicts }
    if (decision.kind === 'rejected') {
      return { kind: 'rejected', problems: decision.problems.map((problem) => ({ ...problem })) }
    }
    if (decision.edits.length === 0) {
      return { kind: 'changed', form: this.form, revision: this.form.revision, changeId: this.form.changeId }
    }
    const change = this.write(by, decision.form, decision.edits, decision.inverse)
    this.repeats.set(call.editId, change)
    return { kind: 'changed', form: this.form, revision: change.revision, changeId: change.changeId }
  }

  fetch(since: number): Fetched {
    return { form: this.form, changes: this.since(since), since, epoch: this.epoch }
  }

  /** A step of the workflow: a change without edits. */
  setEditable(editable: boolean): void {
    this.write('head', { ...this.form, permissions: editable ? ['EDIT'] : [] }, [], [])
  }

  /** The storage as it was `revisions` ago, under a new epoch. */
  restore(revisions: number): void {
    const lost = this.log.slice(Math.max(0, this.log.length - revisions))
    const revision = this.form.revision - lost.length
    const kept = this.log.slice(0, this.log.length - lost.length)
    this.form = { ...rewind(this.form, lost), revision, changeId: kept.at(-1)?.changeId ?? 'c1' }
    this.log = kept
    this.repeats = new Map([...this.repeats].filter(([, change]) => change.revision <= revision))
    this.made += 1
    this.epoch = `epoch-${this.made + 1}`
  }

  private since(revision: number): readonly Change[] | null {
    const since = this.log.filter((change) => change.revision > revision)
    return since.length === this.form.revision - revision ? since : null
  }

  private write(by: string, form: Form, edits: readonly FormEdit[], inverse: readonly FormEdit[]): Change {
    this.made += 1
    const revision = this.form.revision + 1
    const changeId = `change-${this.made}`
    const at = new Date(this.made * 1000).toISOString()
    const change = { revision, changeId, by: { id: by, name: by }, at, edits, inverse }
    this.form = { ...form, revision, changeId, changedBy: change.by }
    this.log = [...this.log, change]
    return change
  }
}

function refusal(code: string): Answer {
  return { kind: 'rejected', problems: [{ editIndex: null, code, place: null, message: code }] }
}

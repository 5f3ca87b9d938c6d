import type { Change, Decision, Form, FormEdit } from '../../../model'
import { readOwnEdits, requestOf, rewind, sameContent, writeEdits } from '../../../model'
import type { Answer, Call, Fetched } from '../events'
import type { Decider, Fault } from './rules'
import { deciderUnder } from './rules'
import { judged } from './umpire'

/** What the server did, for a recording. */
export type Deed =
  | {
      readonly kind: 'decided'
      readonly by: string
      readonly call: Call
      readonly decision: Decision
      readonly before: Form
    }
  | { readonly kind: 'stepped' }
  | { readonly kind: 'restored'; readonly revision: number }

/** A change and the call that it came from. */
interface Kept {
  readonly change: Change
  readonly form: Form
  readonly call: { readonly by: string; readonly editId: string; readonly body: string } | null
}

/** A server in one thread: decides with the same core, remembers repeats, can be restored from a backup. */
export class SimulatedServer {
  form: Form
  epoch = 'epoch-1'
  /** What was found wrong with its own answers. */
  readonly faults: string[] = []
  readonly deeds: Deed[] = []
  private readonly start: Form
  private kept: readonly Kept[] = []
  private made = 0
  private readonly fault: Fault | null
  private readonly decider: Decider

  constructor(form: Form, fault: Fault | null) {
    this.start = form
    this.form = form
    this.fault = fault
    this.decider = deciderUnder(fault)
  }

  get log(): readonly Change[] {
    return this.kept.map(({ change }) => change)
  }

  edit(by: string, call: Call): Answer {
    const body = JSON.stringify(writeEdits(call.edits))
    const known = this.kept.find((each) => each.call?.by === by && each.call.editId === call.editId)
    if (known !== undefined && this.fault !== 'server forgets repeats') {
      const { revision, changeId } = known.change
      return known.call?.body === body
        ? { kind: 'changed', form: this.form, revision, changeId }
        : refusal('EDIT_ID_REUSED')
    }
    if (!this.form.permissions.includes('EDIT')) return refusal('WRONG_STATUS')
    if (this.since(call.baseRevision) === null) return refusal('BAD_USER_INPUT')
    return this.decided(by, call, body)
  }

  private decided(by: string, call: Call, body: string): Answer {
    const since = this.since(call.baseRevision) ?? []
    // over the wire, in the shape of the API
    const edits = readOwnEdits(JSON.parse(body))
    const before = this.form
    const base = rewind(before, since)
    const kept = this.formAt(call.baseRevision)
    if (kept === undefined || !sameContent(base, kept)) this.faults.push('the inverses do not lead back to the base')
    const decision = this.decider(base, before, since, requestOf(edits))
    const answer = this.answered(by, call.editId, body, decision)
    if (kept !== undefined) this.faults.push(...judged({ base: kept, before, after: this.form, edits, answer }))
    this.deeds.push({ kind: 'decided', by, call, decision, before })
    return answer
  }

  private answered(by: string, editId: string, body: string, decision: Decision): Answer {
    if (decision.kind === 'conflict') return decision
    if (decision.kind === 'rejected') {
      return { kind: 'rejected', problems: decision.problems.map((problem) => ({ ...problem })) }
    }
    if (decision.edits.length > 0) {
      this.write(decision.form, decision, { by, editId, body })
    }
    const { revision, changeId } = this.form
    return { kind: 'changed', form: this.form, revision, changeId }
  }

  fetch(since: number): Fetched {
    return { form: this.form, changes: this.since(since), since, epoch: this.epoch }
  }

  /** A step of the workflow: a change without edits. */
  setEditable(editable: boolean): void {
    if (this.form.permissions.includes('EDIT') === editable) return
    this.write({ ...this.form, permissions: editable ? ['EDIT'] : [] }, { edits: [], inverse: [] }, null)
    this.deeds.push({ kind: 'stepped' })
  }

  /** The storage as it was `revisions` ago, under a new epoch. */
  restore(revisions: number): void {
    this.kept = this.kept.slice(0, Math.max(0, this.kept.length - revisions))
    this.form = this.kept.at(-1)?.form ?? this.start
    this.made += 1
    this.epoch = `epoch-${this.made + 1}`
    this.deeds.push({ kind: 'restored', revision: this.form.revision })
  }

  /** The form as it was kept at a revision. */
  formAt(revision: number): Form | undefined {
    return this.formsSince(revision).find((form) => form.revision === revision)
  }

  /** The forms that were kept from a revision on. */
  readonly formsSince = (revision: number): readonly Form[] =>
    [this.start, ...this.kept.map(({ form }) => form)].filter((form) => form.revision >= revision)

  /** How often a call is in the history. */
  timesApplied(by: string, editId: string): number {
    return this.kept.filter(({ call }) => call?.by === by && call.editId === editId).length
  }

  private since(revision: number): readonly Change[] | null {
    const since = this.log.filter((change) => change.revision > revision)
    return since.length === this.form.revision - revision ? since : null
  }

  private write(
    form: Form,
    { edits, inverse }: { readonly edits: readonly FormEdit[]; readonly inverse: readonly FormEdit[] },
    call: Kept['call'],
  ): void {
    this.made += 1
    const revision = this.form.revision + 1
    const changeId = `change-${this.made}`
    const at = new Date(this.made * 1000).toISOString()
    const by = { id: call?.by ?? 'head', name: call?.by ?? 'head' }
    const change = { revision, changeId, by, at, edits: stored(edits), inverse: stored(inverse) }
    this.form = { ...form, revision, changeId, changedBy: by }
    this.kept = [...this.kept, { change, form: this.form, call }]
  }
}

/** Edits as the history keeps them, in the shape of the API. */
function stored(edits: readonly FormEdit[]): readonly FormEdit[] {
  return readOwnEdits(JSON.parse(JSON.stringify(writeEdits(edits))))
}

function refusal(code: string): Answer {
  return { kind: 'rejected', problems: [{ editIndex: null, code, place: null, message: code }] }
}

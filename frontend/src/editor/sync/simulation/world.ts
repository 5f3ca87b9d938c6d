import type { Form } from '../../../model'
import { placeKey, placeOf, sameContent, writeEdits } from '../../../model'
import type { Answer, Call, Effect, SyncEvent } from '../events'
import { Chance } from './chance'
import { changedIn } from './content'
import { Figures } from './figures'
import { startOf } from './forms'
import { Person } from './person'
import { Reader } from './reader'
import type { Fault } from './rules'
import { Script } from './script'
import { SimulatedServer } from './server'
import type { Listener } from './wire'
import { Wire } from './wire'

const keys = [
  'Control+Enter',
  'Control+Shift+Enter',
  'Control+Alt+Enter',
  'Control+Delete',
  'Alt+ArrowUp',
  'Alt+ArrowDown',
  'Control+z',
  'Control+z',
  'Control+y',
  'Escape',
  'Delete',
  'Enter',
  'Tab',
] as const

/** A call that is in the history, to be repeated long after. */
interface Applied {
  readonly by: string
  readonly call: Call
  readonly revision: number
  readonly changeId: string
}

/** Several pages, a program, a server and a wire between them, in one thread and from one seed. */
export class World {
  readonly server: SimulatedServer
  readonly people: readonly Person[]
  readonly figures = new Figures()
  /** What went wrong, with the operation at which it was seen. */
  readonly faults: string[] = []
  private readonly chance: Chance
  private readonly wire: Wire
  private readonly reader: Reader
  private readonly script: Script
  private readonly writers = new Map<string, string>()
  private applied: readonly Applied[] = []
  private now = 1_000_000
  private operations = 0

  constructor(seed: number, fault: Fault | null = null) {
    this.chance = new Chance(seed)
    this.wire = new Wire(this.chance)
    this.server = new SimulatedServer(startOf(seed).form, fault)
    this.script = new Script(this.chance, this.writers)
    const { server, chance, writers, figures } = this
    const surroundings = {
      server,
      chance,
      fault,
      figures,
      writers,
      at: () => this.now,
      perform: (person: Person, effect: Effect) => this.perform(person, effect),
      blame: (what: string) => this.blame(what),
    }
    this.people = ['A', 'B', 'C'].map((name) => new Person(name, surroundings))
    this.reader = new Reader('A', this.now, server, (reader, effect) => this.performFor(reader, effect))
  }

  /** So many operations, then rest, and a look at what has come of it. */
  run(operations: number): this {
    for (; this.operations < operations; this.operations += 1) this.operate()
    this.rest()
    this.judge()
    this.figures.seeds = 1
    this.figures.operations = operations
    return this
  }

  private operate(): void {
    const person = this.chance.of(this.people)
    if (person === undefined) return
    this.now += this.chance.below(200)
    const n = this.chance.below(200)
    if (n < 40) person.wander()
    else if (n < 80) person.write()
    else if (n < 106) person.press(this.chance.of(keys) ?? 'Tab')
    else if (n < 130) person.tick()
    else if (n < 134) this.reader.tick(this.now, this.chance)
    else if (n < 170) this.flush(1 + this.chance.below(5))
    else if (n < 173) this.cut()
    else if (n < 177) this.wire.isCut = false
    else if (n < 181) person.settle()
    else if (n < 184) person.reload()
    else if (n < 192) this.runScript()
    else if (n < 194) this.repeatLate()
    else this.upset(person)
    if (!person.isShownRightly()) this.blame(`${person.name} is shown another form than the page has`)
  }

  /** Rarer things: a session ends, a colleague submits the form, the first tab is closed, the storage is restored from a backup. */
  private upset(person: Person): void {
    const n = this.chance.below(10)
    if (n < 2) person.hear({ kind: 'signedOut', at: this.now })
    else if (n < 5) this.signIn()
    else if (n < 8) this.server.setEditable(n !== 5)
    else if (n < 9) this.takeOver()
    else this.restore()
  }

  private signIn(): void {
    for (const each of this.people) each.hear({ kind: 'signedIn', userId: each.name, at: this.now })
  }

  /** The first tab is closed; the one that read along opens the form anew, with what the first left. */
  private takeOver(): void {
    this.people[0]?.reload()
    this.reader.reload(this.now)
  }

  private restore(): void {
    this.figures.restores += 1
    const revisions = this.chance.below(3)
    const revision = this.server.form.revision - revisions
    for (const each of this.people) each.ledger.restored(this.server.formsSince, revision)
    this.server.restore(revisions)
    this.applied = this.applied.filter((each) => each.revision <= this.server.form.revision)
    // a server that starts anew has lost all connections
    this.wire.loseAll()
    for (const each of [...this.people, this.reader]) each.hear({ kind: 'interrupted', at: this.now })
    // the numbers of what was lost are soon given anew
    for (let i = 0; i < revisions; i += 1) this.runScript()
  }

  private cut(): void {
    this.figures.cuts += 1
    this.wire.isCut = true
    this.wire.loseAll()
  }

  private flush(count: number): void {
    for (let i = 0; i < count && !this.wire.isEmpty; i += 1) this.wire.letThrough()
  }

  private perform(person: Person, effect: Effect): void {
    if (effect.kind === 'send') {
      const { call } = effect
      if (person.page.sync.epoch !== this.server.epoch)
        this.blame(`${person.name} sends on a form of before the restore`)
      const lost = { kind: 'failed', editId: call.editId, at: this.now, retryAfterMs: 0 } as const
      this.wire.ask(person, lost, () => {
        const before = this.server.form
        const answer = this.arrived(person.name, call)
        this.noticeOverwrites(person, before)
        this.wire.tell(person, lost, { kind: 'answered', editId: call.editId, answer, at: this.now })
      })
    } else if (effect.kind === 'reload') person.reload()
    else this.read(person, effect)
  }

  private performFor(reader: Reader, effect: Effect): void {
    if (effect.kind === 'send' || effect.kind === 'store') this.blame(`a tab that reads along wants to ${effect.kind}`)
    else if (effect.kind === 'reload') reader.reload(this.now)
    else this.read(reader, effect)
  }

  private read(by: Listener, effect: Effect): void {
    if (effect.kind === 'fetch') {
      const lost = { kind: 'failed', editId: null, at: this.now, retryAfterMs: 0 } as const
      this.wire.ask(by, lost, () => this.wire.tell(by, lost, this.fetched(effect.since)))
    } else if (effect.kind === 'poll') {
      this.wire.ask(by, null, () => {
        const { form, epoch } = this.server
        this.wire.tell(by, null, { kind: 'polled', revision: form.revision, epoch, at: this.now })
      })
    }
  }

  private fetched(since: number): SyncEvent {
    return { kind: 'fetched', ...this.server.fetch(since), at: this.now }
  }

  /** A call at the server: a repeat is answered as the first time, and changes nothing. */
  private arrived(by: string, call: Call): Answer {
    const first = this.applied.find((each) => each.by === by && each.call.editId === call.editId)
    const before = this.server.form
    const answer = this.server.edit(by, call)
    if (first !== undefined) {
      this.figures.repeats += 1
      const isSame =
        answer.kind === 'changed' && answer.revision === first.revision && answer.changeId === first.changeId
      if (!isSame || this.server.form !== before) this.blame(`a repeat of ${call.editId} was answered otherwise`)
    } else {
      this.figures.calls += 1
      if (answer.kind === 'conflict') this.figures.conflicts += answer.conflicts.length
      if (answer.kind === 'rejected') this.figures.refusals += 1
    }
    if (this.server.form === before || answer.kind !== 'changed') return answer
    const { revision, changeId } = answer
    this.applied = [...this.applied, { by, call, revision, changeId }]
    this.noticeInvented(by)
    for (const each of [...this.people, this.reader])
      this.wire.tell(each, null, { kind: 'noticed', revision, at: this.now })
    return answer
  }

  private runScript(): void {
    const bases = this.server.formsSince(this.server.form.revision - 6)
    const base = this.chance.of(bases)
    if (base !== undefined)
      this.arrived(this.script.name, this.script.call(base, this.server.form, this.server.log.at(-1)))
  }

  /** A call of long ago arrives once more, or another one under its id. */
  private repeatLate(): void {
    const old = this.chance.of(this.applied)
    if (old === undefined) return
    const { by, call } = old
    const person = this.people.find(({ name }) => name === by)
    if (this.chance.below(2) === 0) {
      const answer = this.arrived(by, call)
      if (person) this.wire.tell(person, null, { kind: 'answered', editId: call.editId, answer, at: this.now })
      return
    }
    const before = this.server.form
    const edits = [{ kind: 'setForm', field: 'title', value: 'another' } as const]
    const answer = this.server.edit(by, { ...call, edits })
    const isRefused = answer.kind === 'rejected' && answer.problems[0]?.code === 'EDIT_ID_REUSED'
    if (!isRefused || this.server.form !== before) this.blame(`another call was taken under the id ${call.editId}`)
  }

  /** What somebody else wrote, and nobody had seen, must not go under. */
  private noticeOverwrites(person: Person, before: Form): void {
    for (const { key, stood } of changedIn(before, this.server.form)) {
      if (!person.hasSeen(key, stood)) this.blame(`${person.name} wrote over ${JSON.stringify(stood)} at ${key} unseen`)
    }
  }

  /** The history has nothing in a person's name that they did not do. */
  private noticeInvented(by: string): void {
    const person = this.people.find(({ name }) => name === by)
    for (const edit of (person && this.server.log.at(-1)?.edits) ?? []) {
      if (person?.ledger.has(edit) === false) this.blame(`${by} never did ${edit.kind} ${placeKey(placeOf(edit))}`)
    }
  }

  /** Nobody does anything any more; the wire is whole, everybody is signed in, and time goes by. */
  private rest(): void {
    this.wire.isCut = false
    if (!this.server.form.permissions.includes('EDIT')) this.server.setEditable(true)
    for (const each of this.people) {
      each.press('Enter')
      each.press('Escape')
    }
    this.signIn()
    for (let round = 0, quiet = 0; round < 60 && quiet < 3; round += 1) {
      this.now += 40_000
      quiet = [...this.people, this.reader].every((each) => each.isQuiet()) ? quiet + 1 : 0
      for (const each of this.people) each.tick()
      this.reader.tick(this.now, this.chance)
      while (!this.wire.isEmpty) this.wire.letThrough()
    }
  }

  private judge(): void {
    for (const fault of this.server.faults) this.blame(fault)
    for (const { by, call } of this.applied) {
      const times = this.server.timesApplied(by, call.editId)
      if (times !== 1) this.blame(`${call.editId} was acknowledged, and is ${times} times in the history`)
    }
    for (const each of [...this.people, this.reader]) {
      const { sync, editor } = each.page
      if (sync.flight !== null || sync.waiting.length > 0) this.blame(`${each.name} is not at rest`)
      if (!sameContent(sync.server, this.server.form)) this.blame(`${each.name} has another form than the server`)
      if (editor.form !== sync.shown) this.blame(`${each.name} is shown another form`)
      if (sync.refusals.length === 0 && !sameContent(editor.form, this.server.form))
        this.blame(`${each.name} sees another form`)
    }
    for (const each of this.people) {
      for (const key of each.hidden()) this.blame(`what stands at ${key} is hidden from ${each.name}`)
      for (const edit of each.ledger.lost(this.server.formsSince, each.records()))
        this.blame(`${JSON.stringify(writeEdits([edit]))} of ${each.name} is lost`)
    }
  }

  private blame(what: string): void {
    this.faults.push(`operation ${this.operations}: ${what}`)
  }
}

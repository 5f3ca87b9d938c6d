import type { FormEdit } from '../../../model'
import { readForm, sameContent, valueAt, placeOf } from '../../../model'
import type { Effect, SyncEvent } from '../events'
import { Chance } from './chance'
import { Person } from './person'
import type { Fault } from './server'
import { SimulatedServer } from './server'

/** A message under way: what arrives when the wire lets it, and what its sender hears if it is cut. */
interface Message {
  readonly person: Person
  readonly arrive: () => void
  readonly lost: SyncEvent | null
}

const startingForm = readForm({
  kind: 'DEPARTMENT',
  permissions: ['EDIT'],
  title: '表',
  changeId: 'c1',
  tasks: [{ id: 't1', name: '基本支出', budget: { total: '1' } }],
  indicatorTree: {
    categories: [
      {
        id: 'c1',
        name: '产出指标',
        subcategories: [
          {
            id: 's1',
            name: '数量指标',
            indicators: [
              { id: 'i1', name: '甲', target: { text: '1个' } },
              { id: 'i2', name: '乙' },
            ],
          },
          { id: 's2', name: '质量指标', indicators: [] },
        ],
      },
    ],
  },
})

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

/** Several pages, a server and a wire between them, in one thread and from one seed. */
export class World {
  readonly server: SimulatedServer
  readonly people: readonly Person[]
  /** What went wrong, with the operation at which it was seen. */
  readonly faults: string[] = []
  private readonly chance: Chance
  private wire: readonly Message[] = []
  private at = 1_000_000
  private operations = 0
  private isCut = false

  constructor(seed: number, fault: Fault | null = null) {
    this.chance = new Chance(seed)
    this.server = new SimulatedServer(startingForm, fault)
    const perform = (person: Person, effect: Effect) => this.perform(person, effect)
    const { server, chance, at } = this
    this.people = ['A', 'B', 'C'].map((name) => new Person(name, { server, chance, fault, at, perform }))
  }

  /** So many operations, then rest, and a look at what has come of it. */
  run(operations: number): this {
    for (; this.operations < operations; this.operations += 1) this.operate()
    this.rest()
    this.judge()
    return this
  }

  private operate(): void {
    const person = this.chance.of(this.people)
    if (person === undefined) return
    this.at += this.chance.below(200)
    const n = this.chance.below(100)
    if (n < 22) person.wander()
    else if (n < 42) person.write(this.at)
    else if (n < 54) person.press(this.chance.of(keys) ?? 'Tab', this.at)
    else if (n < 68) person.tick(this.at)
    else if (n < 90) this.flush(1)
    else if (n < 92) this.cut()
    else if (n < 93) this.isCut = false
    else if (n < 95) person.settle(this.at)
    else if (n < 97) person.reload(this.server, this.at)
    else this.upset(person)
  }

  /** Rarer things: a session ends, a colleague submits the form, the storage is restored from a backup. */
  private upset(person: Person): void {
    const n = this.chance.below(9)
    if (n < 3) person.hear({ kind: 'signedOut', at: this.at })
    else if (n < 6) person.hear({ kind: 'signedIn', userId: person.name, at: this.at })
    else if (n < 8) this.server.setEditable(!this.server.form.permissions.includes('EDIT'))
    else this.restore()
  }

  private restore(): void {
    for (const each of this.people) {
      for (const [key, { text }] of each.account) if (this.isInLog(text)) each.account.delete(key)
    }
    this.server.restore(this.chance.below(3))
    // a server that starts anew has lost all connections
    this.loseAll()
    for (const each of this.people) each.hear({ kind: 'interrupted', at: this.at })
  }

  private cut(): void {
    this.isCut = true
    this.loseAll()
  }

  private loseAll(): void {
    const lost = this.wire
    this.wire = []
    for (const message of lost) if (message.lost !== null) message.person.hear(message.lost)
  }

  private perform(person: Person, effect: Effect): void {
    if (effect.kind === 'reload') {
      person.reload(this.server, this.at)
    } else if (effect.kind === 'send') {
      const { call } = effect
      const lost = { kind: 'failed', editId: call.editId, at: this.at, retryAfterMs: 0 } as const
      this.ask(person, lost, () => {
        this.noticeOverwrites(person, call.edits, () => {
          const answer = this.server.edit(person.name, call)
          this.tell(person, lost, { kind: 'answered', editId: call.editId, answer, at: this.at })
          return answer.kind === 'changed'
        })
        this.noticeAll()
      })
    } else if (effect.kind === 'fetch') {
      const lost = { kind: 'failed', editId: null, at: this.at, retryAfterMs: 0 } as const
      this.ask(person, lost, () =>
        this.tell(person, lost, { kind: 'fetched', ...this.server.fetch(effect.since), at: this.at }),
      )
    } else if (effect.kind === 'poll') {
      const { form, epoch } = this.server
      this.ask(person, null, () =>
        this.tell(person, null, { kind: 'polled', revision: form.revision, epoch, at: this.at }),
      )
    }
  }

  /** A request under way; now and then it arrives twice. */
  private ask(person: Person, lost: SyncEvent | null, arrive: () => void): void {
    if (this.isCut) return this.tell(person, lost, lost)
    const message = { person, lost, arrive }
    this.wire = [...this.wire, message, ...(this.chance.below(8) === 0 ? [message] : [])]
  }

  private tell(person: Person, lost: SyncEvent | null, event: SyncEvent | null): void {
    if (event !== null) this.wire = [...this.wire, { person, lost, arrive: () => person.hear(event) }]
  }

  private noticeAll(): void {
    const { revision } = this.server.form
    for (const each of this.people) this.tell(each, null, { kind: 'noticed', revision, at: this.at })
  }

  /** Lets messages through, in any order. */
  private flush(count: number): void {
    for (let i = 0; i < count && this.wire.length > 0; i += 1) {
      const index = this.chance.below(this.wire.length)
      const message = this.wire[index]
      this.wire = this.wire.filter((_, each) => each !== index)
      message?.arrive()
    }
  }

  /** A text of somebody else that nobody had seen must not go under. */
  private noticeOverwrites(person: Person, edits: readonly FormEdit[], send: () => boolean): void {
    const before = this.server.form
    if (!send() || this.server.form === before) return
    for (const edit of edits) {
      if ((edit.kind !== 'set' && edit.kind !== 'setForm') || typeof edit.value !== 'string') continue
      const stood = valueAt(before, placeOf(edit))
      const mine = [...person.account.values()].find(({ text }) => text === edit.value)
      const isOthers = typeof stood === 'string' && this.people.some((each) => each !== person && each.texts.has(stood))
      if (mine === undefined || !isOthers || stood === edit.value) continue
      const isChosen = [mine.text, ...mine.seen].some((text) => typeof text === 'string' && person.chosen.has(text))
      if (!mine.seen.includes(stood) && !isChosen)
        this.fault(`${mine.text} of ${person.name} went over ${stood} unseen`)
    }
  }

  /** Nobody does anything any more; the wire is whole, everybody is signed in, and time goes by. */
  private rest(): void {
    this.isCut = false
    if (!this.server.form.permissions.includes('EDIT')) this.server.setEditable(true)
    for (const each of this.people) {
      each.press('Enter', this.at)
      each.press('Escape', this.at)
      each.hear({ kind: 'signedIn', userId: each.name, at: this.at })
    }
    for (let round = 0, quiet = 0; round < 60 && quiet < 3; round += 1) {
      this.at += 40_000
      quiet = this.people.every((each) => each.isQuiet()) ? quiet + 1 : 0
      for (const each of this.people) each.tick(this.at)
      while (this.wire.length > 0) this.flush(1)
    }
  }

  private judge(): void {
    for (const each of this.people) {
      const { sync, editor } = each.page
      if (sync.flight !== null || sync.waiting.length > 0) this.fault(`${each.name} is not at rest`)
      if (!sameContent(sync.server, this.server.form)) this.fault(`${each.name} has another form than the server`)
      if (editor.form !== sync.shown) this.fault(`${each.name} is shown another form`)
      if (sync.refusals.length === 0 && !sameContent(editor.form, this.server.form))
        this.fault(`${each.name} sees another form`)
      const records = JSON.stringify([sync.conflicts, sync.refusals])
      for (const { text } of each.account.values()) {
        if (!this.isInLog(text) && !records.includes(JSON.stringify(text)))
          this.fault(`${text} of ${each.name} is lost`)
      }
    }
  }

  private isInLog(text: string): boolean {
    return JSON.stringify(this.server.log.map((change) => change.edits)).includes(JSON.stringify(text))
  }

  private fault(what: string): void {
    this.faults.push(`operation ${this.operations}: ${what}`)
  }
}

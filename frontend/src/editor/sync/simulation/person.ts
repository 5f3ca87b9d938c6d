import type { FormEdit, Place, PlaceValue } from '../../../model'
import { placeKey, placeOf, valueAt } from '../../../model'
import type { Transaction } from '../../core'
import { commandFor, run, saveDraft, select, sheetOf, typed } from '../../core'
import { readBox, writeBox } from '../box'
import type { Effect, SyncEvent } from '../events'
import type { PageState, PageStep } from '../page'
import { did, happenedTo, momentLater, openedPage } from '../page'
import { openedState, RESTORED } from '../state'
import type { Chance } from './chance'
import type { Fault, SimulatedServer } from './server'

/** What somebody typed, and what they had seen there: also before what they typed over was sent. */
interface Typed {
  readonly place: Place
  readonly text: PlaceValue
  readonly seen: readonly PlaceValue[]
}

/** A person with a page open, who keeps account of what they typed. */
export class Person {
  readonly name: string
  page: PageState
  /** What was typed and neither overwritten, taken back nor let go by this person. */
  readonly account = new Map<string, Typed & { readonly text: string }>()
  /** By place and text. */
  private readonly latest = new Map<string, Typed>()
  /** Every text of this person that the server may find under another of theirs, or that they chose over another's. */
  readonly texts = new Set<string>()
  readonly chosen = new Set<string>()
  private box: unknown = null
  private made = 0
  private readonly chance: Chance
  private readonly fault: Fault | null
  private readonly perform: (person: Person, effect: Effect) => void

  constructor(
    name: string,
    world: {
      readonly server: SimulatedServer
      readonly chance: Chance
      readonly fault: Fault | null
      readonly at: number
      readonly perform: (person: Person, effect: Effect) => void
    },
  ) {
    this.name = name
    this.chance = world.chance
    this.fault = world.fault
    this.perform = world.perform
    this.page = this.opened(world.server, world.at)
  }

  /** The page is loaded anew: all that it knew is gone, but for its box. */
  reload(server: SimulatedServer, at: number): void {
    this.page = this.opened(server, at)
  }

  private opened(server: SimulatedServer, at: number): PageState {
    const box = this.box === null ? null : readBox(JSON.parse(JSON.stringify(this.box)))
    const since = box?.revision ?? server.form.revision
    return openedPage(openedState({ ...server.fetch(since), userId: this.name, box, at }))
  }

  hear(event: SyncEvent): void {
    if (event.kind === 'fetched') this.noteDraft()
    this.became(happenedTo(this.page, event, this.newId))
  }

  tick(at: number): void {
    const event = { kind: 'tick', at, editId: this.newId(), jitter: this.chance.figure() } as const
    const isQuiet = this.chance.below(3) > 0
    if (isQuiet || this.page.held !== null) this.noteDraft()
    this.became(momentLater(this.page, event, isQuiet, this.newId))
  }

  /** Whether this page has nothing on its way and nothing that waits. */
  isQuiet(): boolean {
    const { flight, waiting, mustFetch, fetching, newest, server } = this.page.sync
    return flight === null && waiting.length === 0 && !mustFetch && !fetching && newest === server.revision
  }

  /** Presses a key, as a person would with the sheet before them. */
  press(key: string, at: number): void {
    const command = commandFor(this.page.editor, key)
    if (command === undefined) return
    for (const tx of run(this.page.editor, command, this.newId)) this.do(tx, at)
    this.recount()
  }

  /** Goes to some cell. */
  wander(): void {
    const row = this.chance.of(sheetOf(this.page.editor.form).rows)
    const cell = this.chance.of(row?.cells ?? [])
    const tx = cell && row && this.page.editor.editing === null ? select(this.page.editor, cell.key, row.key) : null
    if (tx !== null) this.do(tx, 0)
  }

  /** Types a text that nobody ever typed before, with Enter or without. */
  write(at: number): void {
    this.made += 1
    const cell = this.page.editor.editing?.cell ?? this.page.editor.selection.cell
    const isMoney = /budget|funds|Total|weight/.test(cell)
    const text = isMoney ? `${this.name.charCodeAt(0) % 10}${this.made}.5` : `${this.name}${this.made}`
    const isComposing = this.chance.below(6) === 0
    const tx = typed(this.page.editor, text, isComposing)
    if (tx === null) return
    this.do(tx, at)
    if (isComposing || this.chance.below(3) === 0) return
    this.press('Enter', at)
  }

  private do(tx: Transaction, at: number): void {
    this.noteValues(tx)
    this.became(did(this.page, tx, at))
  }

  private noteDraft(): void {
    const draft = saveDraft(this.page.editor, () => 'not-used')
    if (draft !== null) this.noteValues(draft)
  }

  private noteValues(tx: Transaction): void {
    const values = tx.origin === 'type' || tx.origin === 'draft' ? tx.edits.filter(isValue) : []
    for (const edit of values) this.note(placeOf(edit), edit.value, valueAt(this.page.editor.form, placeOf(edit)))
  }

  private note(place: Place, text: PlaceValue, seen: PlaceValue): void {
    const under = (value: PlaceValue) => `${placeKey(place)}=${JSON.stringify(value)}`
    const typed = { place, text, seen: [seen, ...(this.latest.get(under(seen))?.seen ?? [])] }
    this.latest.set(under(text), typed)
    if (typeof text !== 'string' || text === '') return
    this.account.set(placeKey(place), { ...typed, text })
    this.texts.add(text)
  }

  /** What this person's own key press took away again is no longer asked for. */
  private recount(): void {
    for (const [key, { place, text }] of this.account) {
      if (valueAt(this.page.editor.form, place) !== text) this.account.delete(key)
    }
  }

  /** Settles one of the records at the side of the page, one way or the other. */
  settle(at: number): void {
    const { conflicts, refusals } = this.page.sync
    const conflict = this.chance.of(conflicts)
    if (conflict !== undefined) {
      const keep = this.chance.below(2) === 0 ? 'mine' : 'theirs'
      for (const edit of conflict.edits) this.letGo(edit, keep === 'mine')
      this.hear({ kind: 'resolved', record: conflict.id, keep, at })
    }
    const refusal = this.chance.of(refusals)
    if (refusal === undefined) return
    const isRetried = this.chance.below(2) === 0
    // one from before a restore is sent again in sight of what stands there now
    if (!isRetried || refusal.code === RESTORED) this.letGo(refusal.edit, isRetried)
    this.hear({ kind: isRetried ? 'retried' : 'dropped', record: refusal.id, at })
  }

  private letGo(edit: FormEdit, isChosen: boolean): void {
    const values = edit.kind === 'add' ? [edit.node.content.name] : isValue(edit) ? [edit.value] : []
    for (const [key, { text }] of this.account) {
      if (!values.includes(text)) continue
      if (isChosen) this.chosen.add(text)
      else this.account.delete(key)
    }
    if (isChosen) for (const value of values) if (typeof value === 'string') this.chosen.add(value)
  }

  private became({ page, effects }: PageStep): void {
    this.page = page
    for (const effect of effects) {
      if (effect.kind === 'store' && this.fault !== 'page writes nothing down') {
        this.box = effect.box && writeBox(effect.box)
      }
      this.perform(this, effect)
    }
  }

  private readonly newId = (): string => {
    this.made += 1
    return `${this.name}-${this.made}`
  }
}

function isValue(edit: FormEdit): edit is FormEdit & { readonly kind: 'set' | 'setForm' } {
  return edit.kind === 'set' || edit.kind === 'setForm'
}

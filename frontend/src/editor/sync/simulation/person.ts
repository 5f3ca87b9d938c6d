import type { Form, FormEdit } from '../../../model'
import { applyEdits, findSpot, placeKey, placeOf, sameJson, valueAt } from '../../../model'
import type { Transaction } from '../../core'
import { commandFor, run, saveDraft, select, sheetOf, typed } from '../../core'
import { readBox, writeBox } from '../box'
import type { Effect, SyncEvent } from '../events'
import type { PageState, PageStep } from '../page'
import { did, happenedTo, momentLater, openedPage } from '../page'
import { openedState, RESTORED, withShown } from '../state'
import type { Chance } from './chance'
import { changedIn, contentOf } from './content'
import type { Figures } from './figures'
import { Ledger } from './ledger'
import type { Fault } from './rules'
import type { SimulatedServer } from './server'

/** What a person's page needs of the world. */
export interface Surroundings {
  readonly server: SimulatedServer
  readonly chance: Chance
  readonly fault: Fault | null
  readonly figures: Figures
  /** In ms. */
  readonly at: () => number
  readonly perform: (person: Person, effect: Effect) => void
  /** Who typed a text first; each is typed once. Undefined: nobody. */
  readonly writers: Map<string, string>
  readonly blame: (what: string) => void
}

/** A person with a page open, who keeps account of what they did. */
export class Person {
  readonly name: string
  page: PageState
  readonly ledger = new Ledger()
  /** Every form that the page has shown. */
  readonly shown: Form[] = []
  /** Texts of others, by place, over which this person chose their own. */
  readonly chosen = new Set<string>()
  private box: unknown = null
  private made = 0
  private readonly world: Surroundings

  constructor(name: string, world: Surroundings) {
    this.name = name
    this.world = world
    this.page = this.opened()
    this.shown.push(this.page.editor.form)
  }

  /** The page is loaded anew, or a second tab takes over: all that the page knew is gone, but for its box. */
  reload(): void {
    this.world.figures.reloads += 1
    this.page = this.opened()
    this.shown.push(this.page.editor.form)
  }

  private opened(): PageState {
    const { server, at } = this.world
    const box = this.box === null ? null : readBox(JSON.parse(JSON.stringify(this.box)))
    const since = box?.revision ?? server.form.revision
    return openedPage(openedState({ ...server.fetch(since), userId: this.name, box, at: at() }))
  }

  hear(event: SyncEvent): void {
    if (event.kind === 'fetched') this.noteDraft()
    this.became(happenedTo(this.page, event, this.newId))
  }

  tick(): void {
    const { chance, at } = this.world
    const event = { kind: 'tick', at: at(), editId: this.newId(), jitter: chance.figure() } as const
    const isQuiet = chance.below(3) > 0
    if (isQuiet || this.page.held !== null) this.noteDraft()
    this.became(momentLater(this.page, event, isQuiet, this.newId))
  }

  /** Whether this page has nothing on its way and nothing that waits. */
  isQuiet(): boolean {
    const { flight, waiting, mustFetch, fetching, newest, server } = this.page.sync
    return flight === null && waiting.length === 0 && !mustFetch && !fetching && newest === server.revision
  }

  /** Presses a key, as a person would with the sheet before them. */
  press(key: string): void {
    const command = commandFor(this.page.editor, key)
    if (command === undefined) return
    for (const tx of run(this.page.editor, command, this.newId)) this.do(tx)
  }

  /** Goes to some cell. */
  wander(): void {
    const row = this.world.chance.of(sheetOf(this.page.editor.form).rows)
    const cell = this.world.chance.of(row?.cells ?? [])
    const tx = cell && row && this.page.editor.editing === null ? select(this.page.editor, cell.key, row.key) : null
    if (tx !== null) this.do(tx)
  }

  /** Types a text that nobody ever typed before, with Enter or without. */
  write(): void {
    const { chance, writers } = this.world
    this.made += 1
    const cell = this.page.editor.editing?.cell ?? this.page.editor.selection.cell
    const isMoney = /budget|funds|Total|weight/.test(cell)
    const text = isMoney ? `${this.name.charCodeAt(0) % 10}${this.made}.5` : `${this.name}${this.made}`
    writers.set(text, this.name)
    const isComposing = chance.below(6) === 0
    const tx = typed(this.page.editor, text, isComposing)
    if (tx === null) return
    this.do(tx)
    if (isComposing || chance.below(3) === 0) return
    this.press('Enter')
  }

  private do(tx: Transaction): void {
    this.noteTakenBack(tx)
    this.note([...tx.edits, ...tx.clashes.flatMap(({ edits }) => edits)])
    this.became(did(this.page, tx, this.world.at()))
  }

  /** What a page saves by itself of what stands in its cell: the next id that it takes is the next one here. */
  private noteDraft(): void {
    this.note(saveDraft(this.page.editor, () => this.idOf(this.made + 1))?.edits ?? [])
  }

  private note(edits: readonly FormEdit[]): void {
    if (edits.length === 0) return
    this.world.figures.edits += edits.length
    // what the page does not know of may make it come true, or merge it into nothing
    const since = Math.min(this.page.sync.server.revision, this.world.server.form.revision)
    this.ledger.note(edits, this.page.editor.form, since)
  }

  /** To take something back must not take with it what others wrote there since. */
  private noteTakenBack({ origin, edits }: Transaction): void {
    if (origin !== 'undo' && origin !== 'redo') return
    const { form, history } = this.page.editor
    const step = (origin === 'undo' ? history.done : history.undone).at(-1)
    if (step === undefined) return
    const since = new Set(changedIn(step.after, form).map(({ key }) => key))
    for (const { key, stood } of changedIn(form, applyEdits(form, edits))) {
      if (since.has(key) && this.isOthers(stood))
        this.world.blame(`${origin} of ${this.name} took ${JSON.stringify(stood)} at ${key} with it`)
    }
  }

  /** Whether a value is a text that somebody else typed. */
  isOthers(value: unknown): boolean {
    const writer = typeof value === 'string' ? this.world.writers.get(value) : undefined
    return writer !== undefined && writer !== this.name
  }

  /** Whether what stood at a place was this person's own, or shown to them there, or chosen over by them. */
  hasSeen(key: string, stood: unknown): boolean {
    if (!this.isOthers(stood) || this.chosen.has(JSON.stringify(stood))) return true
    return this.shown.some((form) => contentOf(form).values.get(key) === stood)
  }

  /** The places where a refused value of this person hides what they have never seen. */
  hidden(): readonly string[] {
    const { refusals, server } = this.page.sync
    return refusals
      .filter(({ code, edit }) => code !== RESTORED && (edit.kind === 'set' || edit.kind === 'setForm'))
      .map(({ edit }) => placeOf(edit))
      .filter((place) => !this.hasSeen(placeKey(place), valueAt(server, place)))
      .map(placeKey)
  }

  /** Settles one of the records at the side of the page, one way or the other. */
  settle(): void {
    const { chance, at } = this.world
    const { conflicts, refusals } = this.page.sync
    const conflict = chance.of(conflicts)
    if (conflict !== undefined) {
      const keep = chance.below(2) === 0 ? 'mine' : 'theirs'
      if (keep === 'theirs') this.ledger.letGo(conflict.edits)
      else for (const { now } of conflict.clashes) this.chosen.add(JSON.stringify(now))
      this.hear({ kind: 'resolved', record: conflict.id, keep, at: at() })
    }
    const refusal = chance.of(refusals)
    if (refusal === undefined) return
    const isRetried = chance.below(2) === 0
    if (!isRetried) this.ledger.letGo([refusal.edit])
    this.hear({ kind: isRetried ? 'retried' : 'dropped', record: refusal.id, at: at() })
  }

  /** The edits of all conflicts and refusals that the page shows. */
  records(): readonly FormEdit[] {
    const { conflicts, refusals } = this.page.sync
    return [...conflicts.flatMap(({ edits }) => edits), ...refusals.map(({ edit }) => edit)]
  }

  /** Whether the form that the page shows is the one that what it has makes, with what was typed last on top. */
  isShownRightly(): boolean {
    const { sync, editor } = this.page
    const isOnTop = (edit: FormEdit, i: number) => {
      const later = sync.waiting.slice(i + 1)
      const isLast = later.every(
        (each) => placeKey(placeOf(each)) !== placeKey(placeOf(edit)) && each.kind !== 'remove',
      )
      if (!isLast || (edit.kind !== 'set' && edit.kind !== 'setForm')) return true
      const isGone = edit.kind === 'set' && findSpot(sync.shown, edit.id) === undefined
      return isGone || sameJson(valueAt(sync.shown, placeOf(edit)), edit.value)
    }
    const isSame = editor.form === sync.shown && changedIn(withShown(sync).shown, sync.shown).length === 0
    return isSame && sync.waiting.every(isOnTop)
  }

  private became({ page, effects }: PageStep): void {
    this.page = page
    if (this.shown.at(-1) !== page.editor.form) this.shown.push(page.editor.form)
    for (const effect of effects) {
      if (effect.kind === 'store' && this.world.fault !== 'page writes nothing down') {
        this.box = effect.box && writeBox(effect.box)
      }
      this.world.perform(this, effect)
    }
  }

  private idOf(count: number): string {
    return `${this.name}-${count}`
  }

  private readonly newId = (): string => {
    this.made += 1
    return this.idOf(this.made)
  }
}

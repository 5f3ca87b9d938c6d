import type { Change, FormEdit } from '../../model'
import type { EditorState, NewId, Transaction } from '../core'
import { afterKeeping, commandFor, commands, run, select, typed } from '../core'
import type { ConflictRecord, RefusalRecord } from './box'
import type { Effect, SyncEvent } from './events'
import { PAUSE_MS } from './limits'
import type { Outbox } from './outbox'
import type { Ownership } from './ownership'
import type { PageState, PageStep } from './page'
import { did, happenedTo, momentLater, openedPage } from './page'
import type { SavedState } from './saved'
import { savedState } from './saved'
import type { SyncState } from './state'
import type { Wire } from './transport'
import { fetchForm, pollForm, sendCall } from './transport'

/** What a session needs of the world: time, chance, the network, the browser's store. */
export interface World {
  /** In ms. */
  readonly now: () => number
  readonly newId: NewId
  /** From 0 to below 1. */
  readonly chance: () => number
  readonly wire: Wire
  readonly outbox: Outbox
  /** Loads the page anew. */
  readonly reload: () => void
  readonly signedOut: () => void
}

/** What the view draws: it changes as a whole, and stays the same object while nothing does. */
export interface Snapshot {
  readonly editor: EditorState
  readonly saved: SavedState
  readonly conflicts: readonly ConflictRecord[]
  readonly refusals: readonly RefusalRecord[]
  /** The form is deleted, or no longer to be seen. */
  readonly gone: boolean
  readonly ownership: Ownership
  /** Whether what is not saved is written down in this browser. */
  readonly isKept: boolean
  /** What waits because the server can't be reached: sent without an answer, and not sent. */
  readonly unsaved: Unsaved
  /** What others changed, as it was last heard; the same list until there is more. */
  readonly heard: readonly Change[]
}

/** Edits that are not on the server. */
export interface Unsaved {
  readonly sent: readonly FormEdit[]
  readonly waiting: readonly FormEdit[]
}

/** What became of a key: it did something, it is ours but nothing is to be done, or it is not ours. */
export type Pressed = 'done' | 'idle' | 'foreign'

const NO_EDITS: readonly FormEdit[] = []

/** A form that is open in a page: takes gestures, keeps what was typed, sends it, hears of others. The shell around pure steps. */
export class FormSession {
  private page: PageState
  private readonly world: World
  private readonly ownership: Ownership
  private readonly listeners = new Set<() => void>()
  private snapshot: Snapshot
  private heard: readonly Change[] = []
  private typedAt = 0
  private storing: Promise<void> = Promise.resolve()

  constructor(world: World, sync: SyncState, ownership: Ownership) {
    this.world = world
    this.ownership = ownership
    this.page = openedPage(sync)
    this.snapshot = this.drawn()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly getSnapshot = (): Snapshot => this.snapshot

  /** A key, as `keyOf` writes it. */
  press(key: string): Pressed {
    const command = commandFor(this.page.editor, key)
    if (command === undefined) return 'foreign'
    const transactions = run(this.page.editor, command, this.world.newId)
    this.doAll(transactions)
    return transactions.length === 0 ? 'idle' : 'done'
  }

  /** A command of a menu or button, by its id. */
  command(id: string): void {
    const command = commands.find((each) => each.id === id)
    if (command !== undefined) this.doAll(run(this.page.editor, command, this.world.newId))
  }

  /** The text field in the selected cell holds this; an input method may be composing. */
  type(text: string, composing: boolean): void {
    this.typedAt = this.world.now()
    const tx = typed(this.page.editor, text, composing)
    if (tx !== null) this.doAll([tx])
  }

  /** Puts a text into the selected cell and keeps it. */
  write(text: string): void {
    this.type(text, false)
    this.doAll(afterKeeping(this.page.editor, this.world.newId, () => null))
  }

  /** Takes one of the two values of a conflict. */
  resolve(record: number, keep: 'mine' | 'theirs'): void {
    this.hear({ kind: 'resolved', record, keep, at: this.world.now() })
  }

  /** Lets go of an edit that was refused, or sends it again. */
  settle(record: number, how: 'dropped' | 'retried'): void {
    this.hear({ kind: how, record, at: this.world.now() })
  }

  /** Tries the server now and not only when the wait is over. */
  retryNow(): void {
    this.hear({ kind: 'online', at: this.world.now() })
  }

  /** A click on a cell. @param row the line to remember in a merged cell */
  select(cell: string, row: string | null): void {
    this.doAll(afterKeeping(this.page.editor, this.world.newId, (kept) => select(kept, cell, row)))
  }

  /** The time goes on: told every `TICK_MS`. */
  tick(): void {
    const at = this.world.now()
    const event = { kind: 'tick', at, editId: this.world.newId(), jitter: this.world.chance() } as const
    this.became(momentLater(this.page, event, at - this.typedAt >= PAUSE_MS, this.world.newId))
  }

  /** Something happened outside: the network, a session, a choice of the person. */
  hear(event: SyncEvent): void {
    this.became(happenedTo(this.page, event, this.world.newId))
  }

  /** Whether all is written down that would be lost with the page. */
  async settled(): Promise<void> {
    await this.storing
  }

  private doAll(transactions: readonly Transaction[]): void {
    for (const tx of transactions) {
      if (this.ownership === 'elsewhere' && (tx.edits.length > 0 || tx.editing !== null)) return
      this.became(did(this.page, tx, this.world.now()))
    }
  }

  private became({ page, effects }: PageStep): void {
    const isSame = page.editor === this.page.editor && page.sync === this.page.sync
    this.page = page
    for (const effect of effects) this.perform(effect)
    if (isSame) return
    this.snapshot = this.drawn(this.snapshot.isKept)
    for (const listener of this.listeners) listener()
  }

  /** Where the browser keeps nothing (full, forbidden), edits are sent all the same; the view says that a reload would lose them. */
  private notes(isKept: boolean): void {
    if (isKept === this.snapshot.isKept) return
    this.snapshot = { ...this.snapshot, isKept }
    for (const listener of this.listeners) listener()
  }

  private drawn(isKept = true): Snapshot {
    const { editor, sync } = this.page
    const { conflicts, refusals } = sync
    const gone = sync.stopped === 'gone'
    const { ownership, heard } = this
    const saved = savedState(sync, editor.editing)
    const isCut = saved.kind === 'unsaved' || saved.kind === 'signIn'
    const sent = (isCut && sync.flight?.stage !== 'saved' ? sync.flight?.edits : undefined) ?? NO_EDITS
    const unsaved = { sent, waiting: isCut ? sync.waiting : NO_EDITS }
    return { editor, saved, conflicts, refusals, gone, ownership, isKept, unsaved, heard }
  }

  private perform(effect: Effect): void {
    const { server, userId } = this.page.sync
    switch (effect.kind) {
      case 'store':
        if (this.ownership === 'mine') {
          const { box } = effect
          this.storing = this.storing
            .then(() => this.world.outbox.write(userId, server.id, box))
            .then(
              () => this.notes(true),
              () => this.notes(false),
            )
        }
        return
      case 'send':
        return this.send(effect)
      case 'fetch':
        return this.fetch(effect.since)
      case 'poll':
        return this.poll()
      case 'reload':
        void this.storing.then(this.world.reload)
        return
      case 'heard':
        this.heard = effect.others
        return
    }
  }

  /** A call goes out once it is written down: else a reload at the wrong moment would lose it. */
  private send({ call }: Effect & { kind: 'send' }): void {
    const { editId } = call
    void this.storing
      .then(() => sendCall(this.world.wire, this.page.sync.server.id, call))
      .then((result) => {
        const at = this.world.now()
        if (result.kind === 'ok') this.hear({ kind: 'answered', editId, answer: result.value, at })
        else this.failed(editId, result)
      })
  }

  private fetch(since: number): void {
    void fetchForm(this.world.wire, this.page.sync.server.id, since).then((result) => {
      const at = this.world.now()
      if (result.kind !== 'ok') this.failed(null, result)
      else this.hear(result.value === null ? { kind: 'gone', at } : { kind: 'fetched', ...result.value, at })
    })
  }

  private poll(): void {
    void pollForm(this.world.wire, this.page.sync.server.id).then((result) => {
      const at = this.world.now()
      if (result.kind === 'ok') {
        this.hear(result.value === null ? { kind: 'gone', at } : { kind: 'polled', ...result.value, at })
      } else if (result.kind === 'signedOut') {
        this.failed(null, result)
      }
    })
  }

  private failed(
    editId: string | null,
    result: { readonly kind: 'signedOut' | 'refused' | 'unknown'; readonly retryAfterMs?: number },
  ): void {
    const at = this.world.now()
    if (result.kind === 'signedOut') {
      this.hear({ kind: 'signedOut', at })
      this.world.signedOut()
    } else {
      this.hear({ kind: 'failed', editId, at, retryAfterMs: result.retryAfterMs ?? 0 })
    }
  }
}

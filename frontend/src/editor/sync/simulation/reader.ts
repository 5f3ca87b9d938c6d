import type { Effect, SyncEvent } from '../events'
import type { PageState, PageStep } from '../page'
import { happenedTo, momentLater, openedPage } from '../page'
import { openedState } from '../state'
import type { Chance } from './chance'
import type { SimulatedServer } from './server'

/** A second tab of a person: reads along, has no box, and sends nothing. */
export class Reader {
  readonly name: string
  page: PageState
  private readonly server: SimulatedServer
  private readonly perform: (reader: Reader, effect: Effect) => void

  constructor(name: string, at: number, server: SimulatedServer, perform: (reader: Reader, effect: Effect) => void) {
    this.name = name
    this.server = server
    this.perform = perform
    this.page = this.opened(at)
  }

  /** The tab is opened anew: the one before has become the first. */
  reload(at: number): void {
    this.page = this.opened(at)
  }

  private opened(at: number): PageState {
    const fetched = this.server.fetch(this.server.form.revision)
    return openedPage(openedState({ ...fetched, userId: this.name, box: null, at }))
  }

  hear(event: SyncEvent): void {
    this.became(happenedTo(this.page, event, noId))
  }

  tick(at: number, chance: Chance): void {
    const event = { kind: 'tick', at, editId: 'none', jitter: chance.figure() } as const
    this.became(momentLater(this.page, event, true, noId))
  }

  isQuiet(): boolean {
    const { mustFetch, fetching, newest, server } = this.page.sync
    return !mustFetch && !fetching && newest === server.revision
  }

  private became({ page, effects }: PageStep): void {
    this.page = page
    for (const effect of effects) this.perform(this, effect)
  }
}

function noId(): never {
  throw new Error('a tab that reads along makes nothing')
}

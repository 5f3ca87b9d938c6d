import type { Chance } from './chance'
import type { SyncEvent } from '../events'

/** Who hears what comes over the wire. */
export interface Listener {
  hear(event: SyncEvent): void
}

/** A message under way: what arrives when the wire lets it, and what its sender hears if it is cut. */
interface Message {
  readonly to: Listener
  readonly arrive: () => void
  readonly lost: SyncEvent | null
}

/** A wire that delays, reorders and repeats what goes over it, and is cut now and then. */
export class Wire {
  isCut = false
  private messages: readonly Message[] = []
  private readonly chance: Chance

  constructor(chance: Chance) {
    this.chance = chance
  }

  get isEmpty(): boolean {
    return this.messages.length === 0
  }

  /** A request under way; now and then it arrives twice. Where the wire is cut its sender hears so. */
  ask(to: Listener, lost: SyncEvent | null, arrive: () => void): void {
    if (this.isCut) return this.tell(to, lost, lost)
    const message = { to, lost, arrive }
    this.messages = [...this.messages, message, ...(this.chance.below(8) === 0 ? [message] : [])]
  }

  /** An answer or a sign under way. */
  tell(to: Listener, lost: SyncEvent | null, event: SyncEvent | null): void {
    if (event !== null) this.messages = [...this.messages, { to, lost, arrive: () => to.hear(event) }]
  }

  /** Lets one message through: any of those under way. */
  letThrough(): void {
    const index = this.chance.below(this.messages.length)
    const message = this.messages[index]
    this.messages = this.messages.filter((_, each) => each !== index)
    message?.arrive()
  }

  /** All that is under way is lost. */
  loseAll(): void {
    const lost = this.messages
    this.messages = []
    for (const message of lost) if (message.lost !== null) message.to.hear(message.lost)
  }
}

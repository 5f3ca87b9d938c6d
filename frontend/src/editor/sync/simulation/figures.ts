/** What a simulation has been through, summed over its seeds. */
export class Figures {
  seeds = 0
  operations = 0
  /** Made by people, in pages. */
  edits = 0
  /** That reached the server, repeats not counted. */
  calls = 0
  conflicts = 0
  refusals = 0
  reloads = 0
  /** Calls that arrived again under a known id. */
  repeats = 0
  cuts = 0
  restores = 0

  add(other: Figures): void {
    this.seeds += other.seeds
    this.operations += other.operations
    this.edits += other.edits
    this.calls += other.calls
    this.conflicts += other.conflicts
    this.refusals += other.refusals
    this.reloads += other.reloads
    this.repeats += other.repeats
    this.cuts += other.cuts
    this.restores += other.restores
  }

  toString(): string {
    return Object.entries(this)
      .map(([name, count]) => `${name} ${String(count)}`)
      .join(', ')
  }
}

import { expect, test } from 'vitest'
import { World } from './simulation/world'

/** How many seeds an ordinary run tries, from which on: YEJI_SIMULATIONS=20000 YEJI_SEED=1 npx vitest run simulation */
const count = Number(process.env['YEJI_SIMULATIONS'] ?? 200)
const first = Number(process.env['YEJI_SEED'] ?? 1)
const OPERATIONS = 120
/** Generous: a busy machine is no fault. */
const TIME_MS = 60_000 + count * 500

const faultsOf = (seed: number) => new World(seed).run(OPERATIONS).faults

test(
  `at rest all pages have the server's form, and nothing that was typed is lost (${count} seeds)`,
  () => {
    const failed: string[] = []
    for (let seed = first; seed < first + count; seed += 1) {
      for (const fault of faultsOf(seed)) failed.push(`YEJI_SEED=${seed} YEJI_SIMULATIONS=1: ${fault}`)
    }
    expect(failed.slice(0, 20)).toEqual([])
  },
  TIME_MS,
)

test.each([
  [13, 'a refused value hid what somebody else had written under it, and was written over unseen'],
  [190, 'an edit kept from before a restore hid what stood there'],
  [3280, 'a page sent on a revision of before a restore, which the restored storage had given anew'],
])('seed %i: %s', (seed) => {
  expect(faultsOf(seed)).toEqual([])
})

test.each(['server ignores the base', 'page writes nothing down'] as const)(
  'it finds out when the %s',
  (fault) => {
    const faults = Array.from({ length: 60 }, (_, seed) => new World(seed, fault).run(OPERATIONS).faults).flat()
    expect(faults.length).toBeGreaterThan(0)
  },
  TIME_MS,
)

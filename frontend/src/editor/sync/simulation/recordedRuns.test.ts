import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isObject, jsonAt, listAt } from '../../../model'
import { altered, recordOf, replayed } from './recording'
import { World } from './world'

/** Where further runs are written to, and how many: YEJI_RECORD=/tmp/runs YEJI_SIMULATIONS=500 npx vitest run recordedRuns */
const record = process.env['YEJI_RECORD']
const count = Number(process.env['YEJI_SIMULATIONS'] ?? 5)
const first = Number(process.env['YEJI_SEED'] ?? 1)
const OPERATIONS = 400
const TIME_MS = 60_000 + count * 1_000

const folder = path.resolve(import.meta.dirname, '../../../../../contract/runs')
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

function runIn(name: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8'))
}

test('there are recorded runs, and every kind of answer is in them', () => {
  const answers = files.flatMap((name) => listAt(runIn(name), 'steps').map((step) => jsonAt(step, 'answer')))
  const kinds = new Set(answers.flatMap((answer) => (isObject(answer) ? Object.keys(answer) : [])))
  expect([...kinds].sort()).toEqual(['changed', 'conflicts', 'problems', 'unchanged'])
})

test.each(files)('the core answers as recorded in %s', (name) => {
  expect(replayed(runIn(name))).toEqual([])
})

test.each(files.slice(0, 3))('a replay finds every altered answer of %s', (name) => {
  const run = runIn(name)
  const unseen = listAt(run, 'steps').flatMap((step, i) => {
    return jsonAt(step, 'answer') === undefined || replayed(altered(run, i)).length > 0 ? [] : [i]
  })
  expect(unseen).toEqual([])
})

test(
  'what is recorded anew replays the same',
  () => {
    if (record !== undefined) mkdirSync(record, { recursive: true })
    for (let seed = first; seed < first + count; seed += 1) {
      const text = recordOf(seed, new World(seed).run(OPERATIONS))
      if (record !== undefined) writeFileSync(path.join(record, `seed-${seed}.json`), text)
      expect(replayed(JSON.parse(text)), `YEJI_SEED=${seed} YEJI_SIMULATIONS=1`).toEqual([])
    }
  },
  TIME_MS,
)

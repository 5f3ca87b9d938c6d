import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { EDIT, FETCH, OLDER, POLL, WATCH } from './documents'

const schema = buildSchema(readFileSync(new URL('../../../../schema.graphqls', import.meta.url), 'utf8'))

test.each(Object.entries({ EDIT, FETCH, OLDER, POLL, WATCH }))('%s asks for what the schema has', (_, document) => {
  expect(validate(schema, parse(document))).toEqual([])
})

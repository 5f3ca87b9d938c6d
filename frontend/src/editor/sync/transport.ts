import type { DocumentNode } from 'graphql'
import type { Change, Form } from '../../model'
import { isObject, jsonAt, listAt, numberAt, readForm, readOwnEdits, textAt, writeEdits } from '../../model'
import { readConflict } from './box'
import { EDIT, FETCH, OLDER, POLL, WATCH } from './documents'
import type { Answer, Call, Fetched, ServerProblem } from './events'

/** What came back of a request: data, or why not. */
export type Reply =
  | { readonly kind: 'data'; readonly data: unknown }
  /** The server said no, and would again: the code of a fault, such as FORBIDDEN. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'signedOut' }
  /** Nothing is known of what became of it. */
  | { readonly kind: 'unknown'; readonly retryAfterMs: number }

/** The page's way to the server: the GraphQL client does it in a browser, a test in memory. */
export interface Wire {
  request(document: DocumentNode, variables: Readonly<Record<string, unknown>>): Promise<Reply>
  /** @return ends it */
  subscribe(
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
    sink: { readonly data: (data: unknown) => void; readonly sign: () => void; readonly ended: () => void },
  ): () => void
}

/** A reply, or what was read from it. */
export type Result<T> = { readonly kind: 'ok'; readonly value: T } | Exclude<Reply, { kind: 'data' }>

/** How many changes of the history are asked for at first, and how many pages of 200 further back. */
const FIRST_CHANGES = 20
const OLDER_PAGES = 10

/** Sends a call of `editForm`. */
export async function sendCall(
  wire: Wire,
  formId: string,
  { editId, baseRevision, edits }: Call,
): Promise<Result<Answer>> {
  const input = { formId, editId, baseRevision, edits: writeEdits(edits) }
  const reply = await wire.request(EDIT, { input })
  if (reply.kind === 'refused') return { kind: 'ok', value: refusal(reply) }
  return read(reply, (data) => readAnswer(jsonAt(data, 'editForm')))
}

function refusal({ code, message }: Reply & { kind: 'refused' }): Answer {
  return { kind: 'rejected', problems: [{ editIndex: null, code, place: null, message }] }
}

function read<T>(reply: Reply, value: (data: unknown) => T | undefined): Result<T> {
  if (reply.kind !== 'data') return reply
  const found = value(reply.data)
  return found === undefined ? { kind: 'unknown', retryAfterMs: 0 } : { kind: 'ok', value: found }
}

function readAnswer(json: unknown): Answer | undefined {
  const type = textAt(json, '__typename')
  if (type === 'FormConflict') return { kind: 'conflict', conflicts: listAt(json, 'conflicts').flatMap(readConflict) }
  if (type === 'FormRejected') return { kind: 'rejected', problems: listAt(json, 'problems').map(readProblem) }
  if (type !== 'FormChanged') return undefined
  const form = jsonAt(json, 'form')
  return {
    kind: 'changed',
    form: isObject(form) ? readForm(form) : null,
    revision: numberAt(json, 'revision', 0),
    changeId: textAt(json, 'changeId') ?? '',
  }
}

function readProblem(json: unknown): ServerProblem {
  const place = jsonAt(json, 'place')
  const index = numberAt(json, 'editIndex', -1)
  return {
    editIndex: index < 0 ? null : index,
    code: textAt(json, 'code') ?? 'BAD_VALUE',
    place: isObject(place) ? { nodeId: textAt(place, 'nodeId'), field: textAt(place, 'field') } : null,
    message: textAt(json, 'message') ?? '',
  }
}

/** The form as it is now with its changes since a revision; `value` null: there is no such form for this person. */
export async function fetchForm(wire: Wire, formId: string, since: number | null): Promise<Result<Fetched | null>> {
  const reply = await wire.request(FETCH, { formId, first: FIRST_CHANGES })
  if (reply.kind !== 'data') return reply
  const epoch = textAt(jsonAt(reply.data, 'viewer'), 'epoch')
  const json = jsonAt(reply.data, 'form')
  if (epoch === null) return { kind: 'unknown', retryAfterMs: 0 }
  if (!isObject(json)) return { kind: 'ok', value: null }
  const form = readForm(json)
  const from = since ?? form.revision
  return changesSince(wire, form, json['changes'], from).then((changes) =>
    changes === 'unknown'
      ? { kind: 'unknown', retryAfterMs: 0 }
      : { kind: 'ok', value: { form, changes, since: from, epoch } },
  )
}

async function changesSince(
  wire: Wire,
  form: Form,
  first: unknown,
  since: number,
): Promise<readonly Change[] | null | 'unknown'> {
  if (!isObject(first)) return null
  let page: unknown = first
  const found: Change[] = []
  for (let pages = 0; ; pages += 1) {
    found.push(...listAt(page, 'nodes').map(readChange))
    const oldest = found.at(-1)?.revision ?? form.revision + 1
    const info = jsonAt(page, 'pageInfo')
    const after = textAt(info, 'endCursor')
    if (oldest <= since + 1 || jsonAt(info, 'hasNextPage') !== true || after === null) break
    if (pages === OLDER_PAGES) return null
    const reply = await wire.request(OLDER, { formId: form.id, after })
    if (reply.kind !== 'data') return 'unknown'
    page = jsonAt(jsonAt(reply.data, 'form'), 'changes')
  }
  // a change that came between two pages is not in the form yet
  return found.filter(({ revision }) => revision > since && revision <= form.revision).reverse()
}

function readChange(json: unknown): Change {
  const by = jsonAt(json, 'by')
  return {
    revision: numberAt(json, 'revision', 0),
    changeId: textAt(json, 'changeId') ?? '',
    at: textAt(json, 'at') ?? '',
    by: { id: textAt(by, 'id') ?? '', name: textAt(by, 'name') ?? '' },
    edits: readOwnEdits(jsonAt(json, 'edits')),
    inverse: readOwnEdits(jsonAt(json, 'inverse')),
  }
}

/** The newest revision and the epoch; `value` null: there is no such form for this person. */
export async function pollForm(
  wire: Wire,
  formId: string,
): Promise<Result<{ readonly revision: number; readonly epoch: string } | null>> {
  return read(await wire.request(POLL, { formId }), (data) => {
    const epoch = textAt(jsonAt(data, 'viewer'), 'epoch')
    const form = jsonAt(data, 'form')
    if (epoch === null) return undefined
    return isObject(form) ? { revision: numberAt(form, 'revision', 0), epoch } : null
  })
}

/** Hears of changes: `noticed` with a revision, or with null for a mere sign of life. @return ends it */
export function watchForm(
  wire: Wire,
  formId: string,
  told: { readonly noticed: (revision: number | null) => void; readonly gone: () => void; readonly ended: () => void },
): () => void {
  return wire.subscribe(
    WATCH,
    { formId },
    {
      data: (data) => {
        const event = jsonAt(data, 'formChanged')
        const type = textAt(event, '__typename')
        if (type === 'FormChangedEvent') told.noticed(numberAt(event, 'revision', 0))
        else if (type === 'FormGone') told.gone()
      },
      sign: () => told.noticed(null),
      ended: told.ended,
    },
  )
}

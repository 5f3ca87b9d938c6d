import type { Conflict, FormEdit } from '../../model'
import { isObject, jsonAt, listAt, numberAt, readOwnEdits, textAt, writeEdits } from '../../model'

/** Edits that clashed with what others changed: both values wait for a choice. */
export interface ConflictRecord {
  readonly id: number
  /** Mine: what is sent again if I keep it. The first one clashed, the others depend on it. */
  readonly edits: readonly FormEdit[]
  /** Theirs, place by place: the value that I had seen, the value now, who, when. */
  readonly clashes: readonly Conflict[]
}

/** An edit that the form can't take. It stays visible at its cell until it is changed, sent again or dropped. */
export interface RefusalRecord {
  readonly id: number
  readonly edit: FormEdit
  /** A ProblemCode, the code of a fault, or RESTORED: made on a form that is no more. */
  readonly code: string
  /** In the server's words, or the key of a message. */
  readonly message: string
  readonly figures: readonly number[]
}

/** All of a form's edits that are not saved: what survives a reload. */
export interface Box {
  readonly epoch: string
  /** The revision on which `flight` and `waiting` were made. */
  readonly revision: number
  /** A call that was sent and may have been applied: it is repeated under its id until an answer is known. */
  readonly flight: { readonly editId: string; readonly edits: readonly FormEdit[] } | null
  readonly waiting: readonly FormEdit[]
  readonly conflicts: readonly ConflictRecord[]
  readonly refusals: readonly RefusalRecord[]
}

/** A box as JSON, edits in the shape of the API. */
export function writeBox(box: Box): unknown {
  return {
    ...box,
    flight: box.flight && { ...box.flight, edits: writeEdits(box.flight.edits) },
    waiting: writeEdits(box.waiting),
    conflicts: box.conflicts.map((record) => ({ ...record, edits: writeEdits(record.edits) })),
    refusals: box.refusals.map(({ edit, ...record }) => ({ ...record, edits: writeEdits([edit]) })),
  }
}

/** Reads what `writeBox` wrote. Null: it is not one. */
export function readBox(json: unknown): Box | null {
  const epoch = textAt(json, 'epoch')
  if (epoch === null) return null
  const flight = jsonAt(json, 'flight')
  const editId = textAt(flight, 'editId')
  return {
    epoch,
    revision: numberAt(json, 'revision', 0),
    flight: editId === null ? null : { editId, edits: readOwnEdits(jsonAt(flight, 'edits')) },
    waiting: readOwnEdits(jsonAt(json, 'waiting')),
    conflicts: listAt(json, 'conflicts').map((record) => ({
      id: numberAt(record, 'id', 0),
      edits: readOwnEdits(jsonAt(record, 'edits')),
      clashes: listAt(record, 'clashes').flatMap(readConflict),
    })),
    refusals: listAt(json, 'refusals').flatMap((record) =>
      readOwnEdits(jsonAt(record, 'edits')).map((edit) => ({
        id: numberAt(record, 'id', 0),
        edit,
        code: textAt(record, 'code') ?? 'BAD_VALUE',
        message: textAt(record, 'message') ?? '',
        figures: listAt(record, 'figures').flatMap((figure) => (typeof figure === 'number' ? [figure] : [])),
      })),
    ),
  }
}

/** Reads a conflict in the shape of the API, or as `writeBox` wrote it. */
export function readConflict(json: unknown): readonly Conflict[] {
  const place = jsonAt(json, 'place')
  const by = jsonAt(json, 'changedBy') ?? jsonAt(json, 'by')
  if (!isObject(json) || !isObject(place)) return []
  return [
    {
      editIndex: numberAt(json, 'editIndex', 0),
      place: { nodeId: textAt(place, 'nodeId'), field: textAt(place, 'field') },
      base: readValue(json['base']),
      now: readValue(json['now']),
      by: { id: textAt(by, 'id') ?? '', name: textAt(by, 'name') ?? '' },
      at: textAt(json, 'changedAt') ?? textAt(json, 'at') ?? '',
      revision: numberAt(json, 'revision', 0),
    },
  ]
}

function readValue(json: unknown): Conflict['now'] {
  if (typeof json === 'string') return json
  if (isObject(json)) return { parentId: textAt(json, 'parentId'), afterId: textAt(json, 'afterId') }
  if (!Array.isArray(json)) return null
  return json.map((entry: unknown) => ({ label: textAt(entry, 'label') ?? '', value: textAt(entry, 'value') ?? '' }))
}

const acts = { set: 'changed', add: 'added', move: 'moved', remove: 'removed' } as const
const subjects = ['Task', 'Category', 'Subcategory', 'Indicator', 'FormFields'] as const

type Act = (typeof acts)[keyof typeof acts]
export type Subject = (typeof subjects)[number]

/** One thing that a change did: a field set from one value to another, or a node added, moved, removed. */
export interface ChangeLine {
  readonly act: Act
  readonly subject: Subject
  /** The node; null for the form itself, or where the id was left to the server. */
  readonly nodeId: string | null
  /** The node's name as the change itself has it; null where it does not say. */
  readonly name: string | null
  /** The field that was set; null for the node as a whole. */
  readonly field: string | null
  readonly before: string | null
  readonly after: string | null
}

interface Edit {
  readonly verb: keyof typeof acts
  readonly subject: Subject
  readonly body: Readonly<Record<string, unknown>>
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function editsIn(json: unknown): readonly Edit[] {
  if (!Array.isArray(json)) return []
  return json.flatMap((item: unknown) => {
    const [entry] = isRecord(item) ? Object.entries(item).filter(([, body]) => isRecord(body)) : []
    if (entry === undefined) return []
    const [key, body] = entry
    const verb = /^(set|add|move|remove)/.exec(key)?.[0]
    const known = (['set', 'add', 'move', 'remove'] as const).find((name) => name === verb)
    const subject = known === undefined ? undefined : subjects.find((name) => name === key.slice(known.length))
    return known === undefined || subject === undefined || !isRecord(body) ? [] : [{ verb: known, subject, body }]
  })
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(textOf).join('；')
  if (isRecord(value)) return Object.values(value).map(textOf).join(' ')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

function leavesOf(body: Readonly<Record<string, unknown>>, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(body).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    if (path === '' && key === 'id') return []
    return isRecord(value) ? leavesOf(value, `${path}${key}.`) : [[path + key, textOf(value)]]
  })
}

const idOf = ({ body }: Edit) => (typeof body['id'] === 'string' ? body['id'] : null)
const nameOf = ({ body }: Edit) => (typeof body['name'] === 'string' ? body['name'] : null)

function linesOfEdit(edit: Edit, inverse: readonly Edit[]): readonly ChangeLine[] {
  const nodeId = idOf(edit)
  const { subject } = edit
  const backwards = inverse.filter((back) => back.subject === subject && idOf(back) === nodeId)
  if (edit.verb === 'set') {
    const before = new Map(backwards.flatMap((back) => leavesOf(back.body)))
    return leavesOf(edit.body).map(([field, after]) => ({
      act: acts.set,
      subject,
      nodeId,
      name: null,
      field,
      before: before.get(field) ?? null,
      after,
    }))
  }
  const name = nameOf(edit) ?? backwards.map(nameOf).find((known) => known !== null) ?? null
  return [{ act: acts[edit.verb], subject, nodeId, name, field: null, before: null, after: null }]
}

/** What a change did, line by line. Takes its edits and their inverse as JSON; what is not understood is left out. */
export function changeLines(edits: unknown, inverse: unknown): readonly ChangeLine[] {
  const back = editsIn(inverse)
  return editsIn(edits).flatMap((edit) => linesOfEdit(edit, back))
}

/** A JSON object of unknown content. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value is a JSON object, not a list and not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a JSON list. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** The value at a key; undefined if there is none or `json` is no object. */
export function at(json: unknown, key: string): unknown {
  return isObject(json) ? json[key] : undefined
}

/** The text at a key; null if there is none. */
export function textAt(json: unknown, key: string): string | null {
  const value = at(json, key)
  return typeof value === 'string' ? value : null
}

/** The number at a key; `otherwise` if there is none. */
export function numberAt(json: unknown, key: string, otherwise: number): number {
  const value = at(json, key)
  return typeof value === 'number' ? value : otherwise
}

/** The list at a key; empty if there is none. */
export function listAt(json: unknown, key: string): readonly unknown[] {
  const value = at(json, key)
  return isList(value) ? value : []
}

/** The one of `names` that stands at a key; null if it is none of them. */
export function choiceAt<N extends string>(json: unknown, key: string, names: readonly N[]): N | null {
  return names.find((name) => name === at(json, key)) ?? null
}

/** The leaves of a JSON object by their dotted paths, in order: `budget.total`. Lists are leaves. */
export function leavesOf(json: unknown, path = ''): readonly (readonly [path: string, value: unknown])[] {
  if (!isObject(json)) return [[path, json]]
  return Object.entries(json).flatMap(([key, value]) => leavesOf(value, path === '' ? key : `${path}.${key}`))
}

/** A copy with a value at a dotted path, objects on the way made where they are missing. */
export function withLeaf(json: JsonObject, path: string, value: unknown): JsonObject {
  const dot = path.indexOf('.')
  if (dot < 0) return { ...json, [path]: value }
  const key = path.slice(0, dot)
  const below = json[key]
  return { ...json, [key]: withLeaf(isObject(below) ? below : {}, path.slice(dot + 1), value) }
}

/** Whether two JSON values are the same, whatever the order of keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, i) => sameJson(item, b[i]))
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && sameJson(a[key], b[key]))
}

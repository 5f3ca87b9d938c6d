import type { FormKind, FormOrderField, FormStatus, OrderDirection } from '../graphql/generated/graphql'
import { firstYear, lastYear } from '../terms/budgetYear'
import { kinds, statuses } from '../terms/statuses'

/** What the list shows, as the address bar says it. Left out: all, and the last changed first. */
export interface FormsSearch {
  readonly year?: number
  readonly kind?: FormKind
  readonly status?: FormStatus
  readonly text?: string
  readonly order?: FormOrderField
  readonly direction?: OrderDirection
}

const orders = ['CHANGED', 'YEAR', 'UNIT', 'TITLE', 'STATUS'] as const
const directions = ['ASC', 'DESC'] as const

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((item) => item === value)
}

/** Reads the address bar; what is not understood is left out. */
export function formsSearch(search: Record<string, unknown>): FormsSearch {
  const year = Number(search['year'])
  const kind = oneOf(kinds, search['kind'])
  const status = oneOf(statuses, search['status'])
  const text = search['text']
  const order = oneOf(orders, search['order'])
  const direction = oneOf(directions, search['direction'])
  return {
    ...(Number.isInteger(year) && year >= firstYear && year <= lastYear ? { year } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(status === undefined ? {} : { status }),
    ...(typeof text === 'string' || typeof text === 'number' ? (text === '' ? {} : { text: String(text) }) : {}),
    ...(order === undefined ? {} : { order }),
    ...(direction === undefined ? {} : { direction }),
  }
}

/** Whether the list is narrowed down. */
export function isFiltered({ year, kind, status, text }: FormsSearch): boolean {
  return year !== undefined || kind !== undefined || status !== undefined || text !== undefined
}

/** The order after a click on a column's head: the other way if it is the column in order now. */
export function orderedBy(search: FormsSearch, order: FormOrderField): FormsSearch {
  const current = search.order ?? 'CHANGED'
  const direction = search.direction ?? 'DESC'
  if (current !== order) return { ...search, order, direction: order === 'CHANGED' ? 'DESC' : 'ASC' }
  return { ...search, order, direction: direction === 'DESC' ? 'ASC' : 'DESC' }
}

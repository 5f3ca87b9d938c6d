import type { Place } from '../../model'
import { cellOf } from './place'

/** What a cell is marked with: a number that a panel beside the sheet repeats. */
export interface Mark {
  readonly field: string
  readonly number: number
  readonly state: 'plain' | 'current'
}

/** The marks of a sheet by node; those of the form itself are under null. Rows get their own list, so the others rest. */
export type SheetMarks = ReadonlyMap<string | null, readonly Mark[]>

export const noMarks: readonly Mark[] = []

/** Puts numbers on places, 1 for the first. */
export function marksAt(places: readonly Place[], current: number | undefined): SheetMarks {
  const marks = new Map<string | null, Mark[]>()
  places.forEach((place, index) => {
    const { nodeId, field } = cellOf(place)
    const ofNode = marks.get(nodeId) ?? []
    const number = index + 1
    ofNode.push({ field, number, state: number === current ? 'current' : 'plain' })
    marks.set(nodeId, ofNode)
  })
  return marks
}

/** The marks of one cell. */
export function marksOf(marks: readonly Mark[], field: string): readonly Mark[] {
  return marks.filter((mark) => mark.field === field)
}

import type { Place } from '../../model'
import { placeKey } from '../../model'
import { cellOf } from './place'

/** What a cell is marked with. A doubt of an import has a number that a panel beside the sheet repeats. */
export type Mark =
  | { readonly kind: 'doubt'; readonly number: number; readonly isCurrent: boolean }
  /** Others changed it too: the person has to choose. */
  | { readonly kind: 'conflict' }
  /** The server did not take it. */
  | { readonly kind: 'refused' }
  /** Not on the server, and the way there is cut. */
  | { readonly kind: 'unsaved' }

/** The marks of a sheet by the key of their place. */
export type SheetMarks = ReadonlyMap<string, readonly Mark[]>

export const noMarks: SheetMarks = new Map()
const none: readonly Mark[] = []

/** Puts marks on places, each at the cell where the place is shown. */
export function marksOn(marked: readonly (readonly [Place, Mark])[]): SheetMarks {
  const marks = new Map<string, Mark[]>()
  for (const [place, mark] of marked) {
    const key = placeKey(cellOf(place))
    marks.set(key, [...(marks.get(key) ?? []), mark])
  }
  return marks
}

/** Puts numbers on places, 1 for the first. */
export function marksAt(places: readonly Place[], current: number | undefined): SheetMarks {
  return marksOn(
    places.map((place, index) => [place, { kind: 'doubt', number: index + 1, isCurrent: index + 1 === current }]),
  )
}

/** The marks of one cell. The same sheet's marks give the same list. */
export function marksOf(marks: SheetMarks, place: Place): readonly Mark[] {
  return marks.get(placeKey(cellOf(place))) ?? none
}

import type { Author } from '../form'
import type { Place } from '../place'
import { placeKey } from '../place'
import type { FormEdit } from './edit'
import { placeOf, subjectOf } from './edit'

/** What one accepted call did to a form. */
export interface Change {
  /** The revision that it made. */
  readonly revision: number
  readonly changeId: string
  readonly by: Author
  /** RFC 3339. */
  readonly at: string
  /** What was done, without what changed nothing. */
  readonly edits: readonly FormEdit[]
  /** What undoes it, to be applied to the form at `revision`. */
  readonly inverse: readonly FormEdit[]
}

/** Whether the change was about this place: its own edits, or the node that came or went with what was added or removed. */
export function touches(change: Change, place: Place): boolean {
  return [...change.edits, ...change.inverse].some((edit) => touchesPlace(edit, place))
}

function touchesPlace(edit: FormEdit, place: Place): boolean {
  if (edit.kind === 'add' || edit.kind === 'remove') return subjectOf(edit) === place.nodeId
  return placeKey(placeOf(edit)) === placeKey(place)
}

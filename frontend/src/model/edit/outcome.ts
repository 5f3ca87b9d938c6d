import type { NodeId } from '../form'
import type { Place } from '../place'
import type { ProblemCode } from './fieldRule'

/** One thing that is wrong with a call: the key of its message with figures. */
export interface Problem {
  /** Which edit of the call, from 0; null: the call as a whole. */
  readonly editIndex: number | null
  readonly code: ProblemCode
  readonly place: Place | null
  readonly message: string
  readonly figures: readonly number[]
}

/** The id of a node that an edit added. */
export interface NewNode {
  readonly editIndex: number
  readonly id: NodeId
}

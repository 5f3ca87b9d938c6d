import type { NodeId } from './form'

/** A place in a form. Both null: the whole form; a node without a field: the node as a whole; `position`: where it stands. */
export interface Place {
  readonly nodeId: NodeId | null
  readonly field: string | null
}

/** The field that says where a node stands. */
export const POSITION = 'position'

export const WHOLE_FORM: Place = { nodeId: null, field: null }

/** A field of the form itself, such as `funds.annualTotal`. */
export function formPlace(field: string): Place {
  return { nodeId: null, field }
}

/** A field of a node, such as `targetText`. */
export function nodePlace(nodeId: NodeId, field: string | null = null): Place {
  return { nodeId, field }
}

/** A place as one text, as `contract/` writes it: `field`, `node/field`, `node/`. */
export function placeKey(place: Place): string {
  return (place.nodeId === null ? '' : `${place.nodeId}/`) + (place.field ?? '')
}

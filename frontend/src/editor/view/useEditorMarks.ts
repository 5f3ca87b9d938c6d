import { useMemo } from 'react'
import type { FormEdit, Place } from '../../model'
import { placeOf } from '../../model'
import { type Mark, marksOn, type SheetMarks } from '../sheet/marks'
import type { Snapshot } from '../sync/session'

/** What of a person's edits is not settled, as marks on the cells. */
export function useEditorMarks({ conflicts, refusals, unsaved }: Snapshot): SheetMarks {
  const { sent, waiting } = unsaved
  return useMemo(() => {
    const of = (edits: readonly FormEdit[], kind: 'refused' | 'unsaved') =>
      edits.map((edit): readonly [Place, Mark] => [placeOf(edit), { kind }])
    return marksOn([
      ...of([...sent, ...waiting], 'unsaved'),
      ...of(
        refusals.map(({ edit }) => edit),
        'refused',
      ),
      ...conflicts.flatMap(({ clashes }) =>
        clashes.map(({ place }): readonly [Place, Mark] => [place, { kind: 'conflict' }]),
      ),
    ])
  }, [conflicts, refusals, sent, waiting])
}

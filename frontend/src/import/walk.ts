/** Where the person is: a form of the import, and one of its doubts (from 0) or none. */
export interface Position {
  readonly form: number
  readonly doubt: number | undefined
}

/** All doubts of all forms, in order. */
export function doubtPositions(forms: readonly { readonly doubts: readonly unknown[] }[]): readonly Position[] {
  return forms.flatMap((form, index) => form.doubts.map((_, doubt) => ({ form: index, doubt })))
}

const isBefore = (a: Position, b: Position) =>
  a.form < b.form || (a.form === b.form && (a.doubt ?? -1) < (b.doubt ?? -1))

/** The next doubt after a position, round to the first from the last; undefined where there are none. */
export function nextDoubt(all: readonly Position[], from: Position): Position | undefined {
  return all.find((position) => isBefore(from, position)) ?? all[0]
}

/** The doubt before a position, round to the last from the first; undefined where there are none. */
export function previousDoubt(all: readonly Position[], from: Position): Position | undefined {
  return all.filter((position) => isBefore(position, from)).at(-1) ?? all.at(-1)
}

import { type FragmentType, readFragment } from '../graphql/generated'
import { SheetFormParts } from '../graphql/formParts'
import { type Form, readForm } from '../model'

/** The form in an answer of the server, as the model has it. */
export function formIn(answer: FragmentType<typeof SheetFormParts>): Form {
  return readForm(readFragment(SheetFormParts, answer))
}

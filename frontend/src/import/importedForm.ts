import { readFragment } from '../graphql/generated'
import type { PreviewQuery } from '../graphql/generated/graphql'
import type { Form } from '../model'
import { formIn } from './formIn'
import { CounterpartParts, ImportedFormParts } from './queries'

type Import = NonNullable<PreviewQuery['import']>

/** A form of an import with all that the preview shows of it. */
export type PreviewForm = ReturnType<typeof previewForm>

export function previewForm(masked: Import['forms'][number]) {
  const imported = readFragment(ImportedFormParts, masked)
  return {
    ...imported,
    existing: readFragment(CounterpartParts, imported.existing),
    similar: readFragment(CounterpartParts, imported.similar),
    sheet: formIn(imported.form),
  }
}

/** What a form is called in a list: a project by its name, a department form by its title. */
export function nameOf(sheet: Form): string {
  return sheet.kind === 'PROJECT' ? sheet.projectName : sheet.title
}

/** How many indicators a form has. */
export function indicatorCount(sheet: Form): number {
  return sheet.indicatorTree.categories
    .flatMap((category) => category.subcategories)
    .reduce((sum, subcategory) => sum + subcategory.indicators.length, 0)
}

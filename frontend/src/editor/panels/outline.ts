import { placeKey, type Form } from '../../model'

/** The parts of a paper that the outline names. */
export type Section = 'head' | 'tasks' | 'basics' | 'funds' | 'goal' | 'indicators'

/** An entry of the outline: a part of the paper, or a category or subcategory by its name. */
export interface OutlineEntry {
  readonly key: string
  readonly level: 0 | 1 | 2
  readonly title:
    { readonly kind: 'section'; readonly section: Section } | { readonly kind: 'name'; readonly name: string }
  /** How many tasks or indicators lie in it; null where nothing is counted. */
  readonly count: number | null
  /** Finds the entry's element in the sheet. */
  readonly selector: string
}

function section(section: Section, count: number | null): OutlineEntry {
  return { key: section, level: 0, title: { kind: 'section', section }, count, selector: `[data-section="${section}"]` }
}

/** What the outline lists, from top to bottom. */
export function outlineOf(form: Form): readonly OutlineEntry[] {
  const node = (id: string, name: string, level: 1 | 2, count: number): OutlineEntry => ({
    key: id,
    level,
    title: { kind: 'name', name },
    count,
    selector: `[data-place="${placeKey({ nodeId: id, field: 'name' })}"]`,
  })
  const levels = form.indicatorTree.categories.flatMap((category) => {
    const subcategories = category.subcategories.map(({ id, name, indicators }) => node(id, name, 2, indicators.length))
    const count = subcategories.reduce((sum, entry) => sum + (entry.count ?? 0), 0)
    return [node(category.id, category.name, 1, count), ...subcategories]
  })
  const total = levels.reduce((sum, entry) => sum + (entry.level === 1 ? (entry.count ?? 0) : 0), 0)
  const head =
    form.kind === 'DEPARTMENT'
      ? [section('head', null), section('tasks', form.tasks.length)]
      : [section('basics', null), section('funds', null)]
  return [...head, section('goal', null), section('indicators', total), ...levels]
}

import type { Form } from '../../model'

/** The names of a node and of the node that it lies in; the latter is null at the top. */
export interface NodePath {
  readonly name: string
  readonly parent: string | null
}

/** Where each node of a form lies, by its id. */
export function nodePaths(form: Form): ReadonlyMap<string, NodePath> {
  const paths = new Map<string, NodePath>()
  if (form.kind === 'DEPARTMENT') {
    for (const task of form.tasks) paths.set(task.id, { name: task.name, parent: null })
  }
  for (const category of form.indicatorTree.categories) {
    paths.set(category.id, { name: category.name, parent: null })
    for (const subcategory of category.subcategories) {
      paths.set(subcategory.id, { name: subcategory.name, parent: category.name })
      for (const indicator of subcategory.indicators) {
        paths.set(indicator.id, { name: indicator.name, parent: subcategory.name })
      }
    }
  }
  return paths
}

import type {
  Budget,
  Category,
  DepartmentForm,
  Form,
  FormAction,
  FormStatus,
  Indicator,
  LabelledText,
  LayoutColumnKind,
  ProjectForm,
  StatedTotal,
  Subcategory,
  Target,
  Task,
} from './form'
import { at, choiceAt, isObject, listAt, numberAt, textAt } from './json'

const statuses: readonly FormStatus[] = ['DRAFT', 'SUBMITTED', 'ENDORSED', 'RETURNED', 'APPROVED', 'PUBLISHED']
const actions: readonly FormAction[] = ['EDIT', 'DELETE', 'READ_HISTORY']
const columnKinds: readonly LayoutColumnKind[] = [
  'CATEGORY',
  'SUBCATEGORY',
  'INDICATOR',
  'TARGET',
  'COMPARATOR',
  'VALUE',
  'UNIT',
  'WEIGHT',
  'DIRECTION',
  'NOTE',
]

/** The heading of the row of sums where the paper states none. */
const NO_TOTAL: StatedTotal = { label: '金额合计', total: null, fiscalAppropriation: null, otherFunds: null }

/** Reads a form in the shape of the API; what is left out is blank. Never refuses: what is of another type counts as left out. */
export function readForm(json: unknown): Form {
  return choiceAt(json, 'kind', ['PROJECT']) === null ? readDepartment(json) : readProject(json)
}

function readDepartment(json: unknown): DepartmentForm {
  return {
    ...readPaper(json),
    kind: 'DEPARTMENT',
    tasks: listAt(json, 'tasks').map(readTask),
    statedTotal: readTotal(at(json, 'statedTotal')),
  }
}

function readProject(json: unknown): ProjectForm {
  const department = at(json, 'supervisingDepartment')
  const funds = at(json, 'funds')
  return {
    ...readPaper(json),
    kind: 'PROJECT',
    projectName: text(json, 'projectName'),
    projectCode: textAt(json, 'projectCode'),
    supervisingDepartment: { code: textAt(department, 'code'), name: text(department, 'name') },
    source: textAt(json, 'source'),
    period: textAt(json, 'period'),
    funds: {
      annualTotal: textAt(funds, 'annualTotal'),
      fiscalAppropriation: textAt(funds, 'fiscalAppropriation'),
      carriedOver: textAt(funds, 'carriedOver'),
      otherFunds: textAt(funds, 'otherFunds'),
    },
  }
}

function readPaper(json: unknown) {
  const by = at(json, 'changedBy')
  return {
    id: text(json, 'id'),
    budgetYear: numberAt(json, 'budgetYear', 0),
    yearLine: text(json, 'yearLine'),
    unitName: text(json, 'unitName'),
    title: text(json, 'title'),
    status: choiceAt(json, 'status', statuses) ?? 'DRAFT',
    round: numberAt(json, 'round', 0),
    revision: numberAt(json, 'revision', 1),
    changeId: text(json, 'changeId'),
    changedAt: text(json, 'changedAt'),
    changedBy: { id: text(by, 'id'), name: text(by, 'name') },
    head: readLine(at(json, 'head')),
    seal: readLine(at(json, 'seal')),
    overallGoal: text(json, 'overallGoal'),
    moneyUnit: choiceAt(json, 'moneyUnit', ['YUAN']) ?? 'WAN_YUAN',
    style: choiceAt(json, 'style', ['STYLE_2021']) ?? 'STYLE_2015',
    layout: {
      rows: listAt(at(json, 'layout'), 'rows').map((row) => ({ field: text(row, 'field'), label: text(row, 'label') })),
      columns: listAt(at(json, 'layout'), 'columns').map((column) => ({
        kind: choiceAt(column, 'kind', columnKinds) ?? 'NOTE',
        label: text(column, 'label'),
      })),
    },
    extra: readEntries(at(json, 'extra')),
    indicatorTree: { categories: listAt(at(json, 'indicatorTree'), 'categories').map(readCategory) },
    permissions: actions.filter((action) => listAt(json, 'permissions').includes(action)),
  } as const
}

function readTask(json: unknown): Task {
  return { id: text(json, 'id'), name: text(json, 'name'), content: text(json, 'content'), budget: readBudget(json) }
}

function readBudget(json: unknown): Budget {
  const budget = at(json, 'budget')
  return {
    total: textAt(budget, 'total'),
    fiscalAppropriation: textAt(budget, 'fiscalAppropriation'),
    otherFunds: textAt(budget, 'otherFunds'),
  }
}

function readTotal(json: unknown): StatedTotal {
  return isObject(json) ? { label: text(json, 'label'), ...readBudget({ budget: json }) } : NO_TOTAL
}

function readCategory(json: unknown): Category {
  return { ...named(json), ...coded(json), subcategories: listAt(json, 'subcategories').map(readSubcategory) }
}

function readSubcategory(json: unknown): Subcategory {
  return { ...named(json), ...coded(json), indicators: listAt(json, 'indicators').map(readIndicator) }
}

function readIndicator(json: unknown): Indicator {
  return {
    ...named(json),
    target: readTarget(at(json, 'target')),
    weight: textAt(json, 'weight'),
    direction: choiceAt(json, 'direction', ['HIGHER', 'LOWER']),
    notes: readEntries(at(json, 'notes')),
  }
}

function readTarget(json: unknown): Target {
  const kind = textAt(json, 'kind')
  if (kind === null) return { text: text(json, 'text') }
  return {
    text: text(json, 'text'),
    meaning: {
      kind,
      comparator: textAt(json, 'comparator'),
      number: textAt(json, 'number'),
      upper: textAt(json, 'upper'),
      unit: textAt(json, 'unit'),
      per: textAt(json, 'per'),
      deadline: textAt(json, 'deadline'),
      direction: text(json, 'direction'),
      canonicalText: textAt(json, 'canonicalText'),
      ambiguous: at(json, 'ambiguous') === true,
    },
  }
}

function named(json: unknown) {
  return { id: text(json, 'id'), name: text(json, 'name') }
}

function coded(json: unknown) {
  const code = textAt(json, 'code')
  return code === null ? {} : { code }
}

function readLine(json: unknown): LabelledText | null {
  return isObject(json) ? lineOrNone({ label: text(json, 'label'), value: text(json, 'value') }) : null
}

/** A signature line; one without label and value is none. */
export function lineOrNone(line: LabelledText): LabelledText | null {
  return line.label === '' && line.value === '' ? null : line
}

function readEntries(json: unknown): readonly LabelledText[] {
  return listAt({ entries: json }, 'entries').map((entry) => ({
    label: text(entry, 'label'),
    value: text(entry, 'value'),
  }))
}

function text(json: unknown, key: string): string {
  return textAt(json, key) ?? ''
}

import type { Budget, DepartmentForm, Form, Funds, LabelledText, ProjectForm } from '../form'
import { lineOrNone } from '../readForm'
import type { FieldRule, FieldValue } from './fieldRule'
import { entriesOf, line, MONEY, paragraphs, textOf, textOrNone } from './fieldRule'

/** A field of the form itself that can be edited. */
export interface FormField {
  /** Its name in the schema, such as `funds.annualTotal`. */
  readonly name: string
  readonly rule: FieldRule
  /** Whether this kind of form has it. */
  belongsTo(form: Form): boolean
  /** What stands there; null also where the form has no such field. */
  get(form: Form): FieldValue
  /** @param value one that `rule` has kept */
  set(form: Form, value: FieldValue): Form
}

function ofBoth(
  name: string,
  rule: FieldRule,
  get: (form: Form) => FieldValue,
  set: (form: Form, value: FieldValue) => Form,
): FormField {
  return { name, rule, belongsTo: () => true, get, set }
}

function ofDepartment(
  name: string,
  rule: FieldRule,
  get: (form: DepartmentForm) => FieldValue,
  set: (form: DepartmentForm, value: FieldValue) => DepartmentForm,
): FormField {
  return {
    name,
    rule,
    belongsTo: (form) => form.kind === 'DEPARTMENT',
    get: (form) => (form.kind === 'DEPARTMENT' ? get(form) : null),
    set: (form, value) => (form.kind === 'DEPARTMENT' ? set(form, value) : form),
  }
}

function ofProject(
  name: string,
  rule: FieldRule,
  get: (form: ProjectForm) => FieldValue,
  set: (form: ProjectForm, value: FieldValue) => ProjectForm,
): FormField {
  return {
    name,
    rule,
    belongsTo: (form) => form.kind === 'PROJECT',
    get: (form) => (form.kind === 'PROJECT' ? get(form) : null),
    set: (form, value) => (form.kind === 'PROJECT' ? set(form, value) : form),
  }
}

function stated(part: keyof Budget): FormField {
  return ofDepartment(
    `statedTotal.${part}`,
    MONEY,
    (form) => form.statedTotal[part],
    (form, value) => ({ ...form, statedTotal: { ...form.statedTotal, [part]: textOrNone(value) } }),
  )
}

function fund(part: keyof Funds): FormField {
  return ofProject(
    `funds.${part}`,
    MONEY,
    (form) => form.funds[part],
    (form, value) => ({ ...form, funds: { ...form.funds, [part]: textOrNone(value) } }),
  )
}

function signature(which: 'head' | 'seal', part: keyof LabelledText): FormField {
  const present = (form: Form): LabelledText => form[which] ?? { label: '', value: '' }
  return ofBoth(
    `${which}.${part}`,
    line(100, { whenNull: 'blank' }),
    (form) => present(form)[part],
    (form, value) => ({ ...form, [which]: lineOrNone({ ...present(form), [part]: textOf(value) }) }),
  )
}

const optional = { whenNull: 'nothing' } as const

const bothKinds: readonly FormField[] = [
  ofBoth(
    'title',
    line(200),
    (form) => form.title,
    (form, value) => ({ ...form, title: textOf(value) }),
  ),
  ofBoth(
    'yearLine',
    line(50),
    (form) => form.yearLine,
    (form, value) => ({ ...form, yearLine: textOf(value) }),
  ),
  ofBoth(
    'unitName',
    line(100),
    (form) => form.unitName,
    (form, value) => ({ ...form, unitName: textOf(value) }),
  ),
  signature('head', 'label'),
  signature('head', 'value'),
  signature('seal', 'label'),
  signature('seal', 'value'),
  ofBoth(
    'overallGoal',
    paragraphs(4_000),
    (form) => form.overallGoal,
    (form, value) => ({ ...form, overallGoal: textOf(value) }),
  ),
  ofBoth(
    'moneyUnit',
    { kind: 'choice', names: ['WAN_YUAN', 'YUAN'], optional: false },
    (form) => form.moneyUnit,
    (form, value) => ({ ...form, moneyUnit: value === 'YUAN' ? 'YUAN' : 'WAN_YUAN' }),
  ),
  ofBoth(
    'extra',
    { kind: 'entries', maxEntries: 100, label: line(100), value: paragraphs(4_000) },
    (form) => form.extra,
    (form, value) => ({ ...form, extra: entriesOf(value) }),
  ),
]

const departmentAlone: readonly FormField[] = [
  ofDepartment(
    'statedTotal.label',
    line(50),
    (form) => form.statedTotal.label,
    (form, value) => ({ ...form, statedTotal: { ...form.statedTotal, label: textOf(value) } }),
  ),
  stated('total'),
  stated('fiscalAppropriation'),
  stated('otherFunds'),
]

const projectAlone: readonly FormField[] = [
  ofProject(
    'projectName',
    line(100),
    (form) => form.projectName,
    (form, value) => ({ ...form, projectName: textOf(value) }),
  ),
  ofProject(
    'projectCode',
    line(21, { ...optional, format: /^[0-9A-Za-z]{21}$/ }),
    (form) => form.projectCode,
    (form, value) => ({ ...form, projectCode: textOrNone(value) }),
  ),
  ofProject(
    'supervisingDepartment.code',
    line(21, { ...optional, format: /^[0-9]{3,21}$/ }),
    (form) => form.supervisingDepartment.code,
    (form, value) => ({ ...form, supervisingDepartment: { ...form.supervisingDepartment, code: textOrNone(value) } }),
  ),
  ofProject(
    'supervisingDepartment.name',
    line(100),
    (form) => form.supervisingDepartment.name,
    (form, value) => ({ ...form, supervisingDepartment: { ...form.supervisingDepartment, name: textOf(value) } }),
  ),
  ofProject(
    'source',
    line(50, optional),
    (form) => form.source,
    (form, value) => ({ ...form, source: textOrNone(value) }),
  ),
  ofProject(
    'period',
    line(50, optional),
    (form) => form.period,
    (form, value) => ({ ...form, period: textOrNone(value) }),
  ),
  fund('annualTotal'),
  fund('fiscalAppropriation'),
  fund('carriedOver'),
  fund('otherFunds'),
]

/** Every field of the form itself that can be edited, of both kinds of form. */
export const formFields: readonly FormField[] = [...bothKinds, ...departmentAlone, ...projectAlone]

const byName: ReadonlyMap<string, FormField> = new Map(formFields.map((field) => [field.name, field]))

/** The field of this name in the schema, such as `funds.annualTotal`. */
export function formField(name: string): FormField | undefined {
  return byName.get(name)
}

/** A form as the API gives it, immutable. Fields, terms and limits: domain.md, section 1; `schema.graphqls`. */
export type Form = DepartmentForm | ProjectForm

/** 部门（单位）整体支出绩效目标申报表 or 项目支出绩效目标表. */
export type FormKind = Form['kind']

/** Where a form stands between draft and publication (状态). */
export type FormStatus = 'DRAFT' | 'SUBMITTED' | 'ENDORSED' | 'RETURNED' | 'APPROVED' | 'PUBLISHED'

/** What the reader may do with a form, as the server says. */
export type FormAction = 'EDIT' | 'DELETE' | 'READ_HISTORY'

/** The unit of amounts on a paper; amounts are kept in 万元 all the same. */
export type MoneyUnit = 'WAN_YUAN' | 'YUAN'

/** The generation of the official taxonomy. */
export type Style = 'STYLE_2015' | 'STYLE_2021'

/** An exact decimal with its scale as written: "465.86". Amounts are in 万元. */
export type Decimal = string

/** Names a node inside its form: a task, category, subcategory or indicator. */
export type NodeId = string

/** A person under the name of then. */
export interface Author {
  readonly id: string
  readonly name: string
}

/** A text with the label that the paper has beside it. */
export interface LabelledText {
  readonly label: string
  readonly value: string
}

interface Paper {
  readonly id: string
  readonly budgetYear: number
  /** As written: （2024 年度）. */
  readonly yearLine: string
  readonly unitName: string
  readonly title: string
  readonly status: FormStatus
  readonly round: number
  /** Grows by one with each accepted change. */
  readonly revision: number
  /** Names the change that made this revision. */
  readonly changeId: string
  readonly changedAt: string
  readonly changedBy: Author
  /** The line for the head's signature; null if the paper has none. */
  readonly head: LabelledText | null
  /** The line for the seal; null if the paper has none. */
  readonly seal: LabelledText | null
  /** Paragraphs separated by a line feed. */
  readonly overallGoal: string
  readonly moneyUnit: MoneyUnit
  readonly style: Style
  readonly layout: Layout
  /** Head rows that no field takes, in order. */
  readonly extra: readonly LabelledText[]
  readonly indicatorTree: IndicatorTree
  readonly permissions: readonly FormAction[]
}

/** 部门（单位）整体支出绩效目标申报表. */
export interface DepartmentForm extends Paper {
  readonly kind: 'DEPARTMENT'
  readonly tasks: readonly Task[]
  /** The row 金额合计 as the paper states it; all amounts null: the row is missing or blank, the computed sums count. */
  readonly statedTotal: StatedTotal
}

/** 项目支出绩效目标表. */
export interface ProjectForm extends Paper {
  readonly kind: 'PROJECT'
  readonly projectName: string
  readonly projectCode: string | null
  readonly supervisingDepartment: SupervisingDepartment
  readonly source: string | null
  readonly period: string | null
  readonly funds: Funds
}

/** Which rows and columns the paper has, with their headings as written. */
export interface Layout {
  readonly rows: readonly LayoutRow[]
  readonly columns: readonly LayoutColumn[]
}

/** A row of the head or of the money table; `field` as in the schema, such as `funds.carriedOver`. */
export interface LayoutRow {
  readonly field: string
  readonly label: string
}

/** A column of the indicator table. */
export interface LayoutColumn {
  readonly kind: LayoutColumnKind
  readonly label: string
}

/** What a column of the indicator table holds. */
export type LayoutColumnKind =
  | 'CATEGORY'
  | 'SUBCATEGORY'
  | 'INDICATOR'
  | 'TARGET'
  | 'COMPARATOR'
  | 'VALUE'
  | 'UNIT'
  | 'WEIGHT'
  | 'DIRECTION'
  | 'NOTE'

/** A main task of the year (年度主要任务). */
export interface Task {
  readonly id: NodeId
  readonly name: string
  readonly content: string
  readonly budget: Budget
}

/** Amounts in 万元; null where the paper is blank, which is not zero. */
export interface Budget {
  readonly total: Decimal | null
  readonly fiscalAppropriation: Decimal | null
  readonly otherFunds: Decimal | null
}

/** The row of sums as the paper states it, in 万元. */
export interface StatedTotal extends Budget {
  readonly label: string
}

/** 主管部门及代码. */
export interface SupervisingDepartment {
  readonly code: string | null
  readonly name: string
}

/** A project's money in 万元; null where the paper is blank or has no such row. */
export interface Funds {
  readonly annualTotal: Decimal | null
  readonly fiscalAppropriation: Decimal | null
  readonly carriedOver: Decimal | null
  readonly otherFunds: Decimal | null
}

/** The indicators in three levels, in the order of the paper. */
export interface IndicatorTree {
  readonly categories: readonly Category[]
}

/** Level 1 (一级指标). `code` is the server's reading of the name; absent until it has read it. */
export interface Category {
  readonly id: NodeId
  readonly name: string
  readonly code?: string
  readonly subcategories: readonly Subcategory[]
}

/** Level 2 (二级指标). */
export interface Subcategory {
  readonly id: NodeId
  readonly name: string
  readonly code?: string
  readonly indicators: readonly Indicator[]
}

/** Level 3 (三级指标). */
export interface Indicator {
  readonly id: NodeId
  readonly name: string
  readonly target: Target
  /** 0 to 100, at most two decimals; null if the paper has none. */
  readonly weight: Decimal | null
  readonly direction: StatedDirection | null
  readonly notes: readonly LabelledText[]
}

/** What the paper's direction column says: 正向, 反向. */
export type StatedDirection = 'HIGHER' | 'LOWER'

/** A target value: `text` exactly as written; `meaning` is the server's reading of it, absent until it has read it. */
export interface Target {
  readonly text: string
  readonly meaning?: TargetMeaning
}

/** How the server understood a target. Names and values: `Target` in the schema. */
export interface TargetMeaning {
  readonly kind: string
  readonly comparator: string | null
  readonly number: Decimal | null
  readonly upper: Decimal | null
  readonly unit: string | null
  readonly per: string | null
  readonly deadline: string | null
  readonly direction: string
  readonly canonicalText: string | null
  readonly ambiguous: boolean
}

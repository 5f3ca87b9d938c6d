import type { Change, FieldValue, Form, FormEdit, FormNode, NodeKind, Position } from '../../../model'
import { blankNode, fieldsOf, formFields, spotsOf } from '../../../model'
import type { Call } from '../events'
import type { Chance } from './chance'

/** A program that edits by the API, without a page: any edits, on any base that it has seen. */
export class Script {
  readonly name = 'X'
  private made = 0
  private readonly chance: Chance
  private readonly writers: Map<string, string>

  constructor(chance: Chance, writers: Map<string, string>) {
    this.chance = chance
    this.writers = writers
  }

  /**
   * A call of one to three edits, or one at a place that was just written to.
   *
   * @param base what the program saw; `now` lends values that stand there by now
   */
  call(base: Form, now: Form, newest: Change | undefined): Call {
    this.made += 1
    const editId = `X-call-${this.made}`
    // somebody takes back what was just done
    if (newest !== undefined && newest.inverse.length > 0 && this.chance.below(4) === 0)
      return { editId, baseRevision: now.revision, edits: newest.inverse }
    const hot = this.chance.of(newest?.edits.filter(isText) ?? [])
    if (hot !== undefined && this.chance.below(3) > 0)
      return { editId, baseRevision: now.revision, edits: [{ ...hot, value: this.text(isMoney(hot.value)) }] }
    const count = 1 + this.chance.below(3)
    const edits = Array.from({ length: count }, () => this.edit(base, now))
    return { editId, baseRevision: base.revision, edits }
  }

  private edit(base: Form, now: Form): FormEdit {
    const spots = spotsOf(base)
    const node = this.chance.of([...spots.values()])?.node
    const n = this.chance.below(20)
    if (node === undefined || n < 4) return this.setForm(base, now)
    const { id } = node.content
    const of = n === 19 ? 'Task' : node.kind
    if (n < 10) return this.set(n === 9 ? blankNode(of, 'nobody') : node, now)
    if (n < 13) return { kind: 'remove', of, id }
    if (n < 16)
      return {
        kind: 'move',
        of,
        id,
        parent: this.chance.below(3) === 0 ? null : this.parent(base, of),
        position: this.position(base, of),
      }
    return { kind: 'add', node: this.node(of), parent: this.parent(base, of), position: this.position(base, of) }
  }

  private setForm(base: Form, now: Form): FormEdit {
    const isAny = this.chance.below(12) === 0
    const field = this.chance.of(formFields.filter((each) => isAny || each.belongsTo(base)))
    if (field === undefined) throw new Error('a form without fields')
    const stands = this.chance.below(2) === 0 ? now : base
    return { kind: 'setForm', field: field.name, value: this.value(field.rule.kind, field.get(stands)) }
  }

  private set(node: FormNode, now: Form): FormEdit {
    const { id } = node.content
    const field = this.chance.of(fieldsOf(node.kind))
    if (field === undefined) throw new Error('a node without fields')
    const stands = this.chance.below(2) === 0 ? (spotsOf(now).get(id)?.node ?? node) : node
    return { kind: 'set', of: node.kind, id, field: field.name, value: this.value(field.rule.kind, field.get(stands)) }
  }

  /** Now and then the value that stands there already, or one that no field takes. */
  private value(kind: string, stands: FieldValue): FieldValue {
    const n = this.chance.below(24)
    if (n < 6) return stands
    if (n === 6) return this.chance.below(2) === 0 ? '长'.repeat(201) : 'a\u0007'
    if (n === 7) return null
    if (kind === 'choice') return this.chance.of(['HIGHER', 'LOWER', 'YUAN', 'WAN_YUAN', 'OTHER']) ?? null
    if (kind === 'entries') return [{ label: '备注', value: this.text(false) }]
    return this.text(kind === 'decimal')
  }

  private text(asMoney: boolean): string {
    this.made += 1
    const text = asMoney ? `8${this.made}.5` : `X${this.made}`
    this.writers.set(text, this.name)
    return text
  }

  private node(kind: NodeKind): FormNode {
    this.made += 1
    const name = fieldsOf(kind)[0]
    const node = blankNode(kind, `X-${this.made}`)
    return name === undefined ? node : name.set(node, this.text(false))
  }

  private parent(form: Form, kind: NodeKind): string | null {
    if (kind === 'Task' || kind === 'Category') return null
    return this.idOf(form, kind === 'Indicator' ? 'Subcategory' : 'Category') ?? 'nobody'
  }

  private position(form: Form, kind: NodeKind): Position {
    const n = this.chance.below(4)
    const sibling = this.idOf(form, kind)
    if (n === 0 || sibling === undefined) return { at: 'last' }
    return n === 1 ? { at: 'first' } : { at: 'after', sibling }
  }

  private idOf(form: Form, kind: NodeKind): string | undefined {
    const fitting = [...spotsOf(form).values()].filter(({ node }) => node.kind === kind)
    return this.chance.of(fitting)?.node.content.id
  }
}

function isText(edit: FormEdit): edit is FormEdit & { readonly kind: 'set' | 'setForm'; readonly value: string } {
  return (edit.kind === 'set' || edit.kind === 'setForm') && typeof edit.value === 'string'
}

function isMoney(text: string): boolean {
  return /^[\d.]+$/.test(text)
}

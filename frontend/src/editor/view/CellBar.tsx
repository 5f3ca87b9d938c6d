import { ArrowDown, ArrowUp, Ellipsis, Plus, Trash2 } from 'lucide-react'
import { type RefObject, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton, Menu } from '../../design'
import { type Cell, type Command, commands, type EditorState, isEditable, selectedRow, sheetOf } from '../core'
import { fieldWords } from '../sheet/fieldWords'
import { pathOf } from '../sheet/nodePaths'
import type { FormSession } from '../sync/session'
import styles from './CellBar.module.css'
import { focusField } from './Desk'
import { meaningWords, neaterWriting } from './meaningWords'

interface CellBarProps {
  session: FormSession
  editor: EditorState
  canEdit: boolean
  desk: RefObject<HTMLElement | null>
}

/** The selected cell in words: where it is, what it says, how it was understood; and what can be done with its row. */
export function CellBar({ session, editor, canEdit, desk }: CellBarProps) {
  const { t } = useTranslation()
  const place = usePlaceInWords(editor)
  const row = selectedRow(editor)
  const cell = row?.cells.find(({ key }) => key === editor.selection.cell)
  const target =
    row?.kind === 'indicator' && cell?.column === 'targetText' && editor.editing === null
      ? (row.indicator?.target ?? null)
      : null
  const neater = target === null || !canEdit ? null : neaterWriting(target)
  return (
    <section className={styles['bar']} aria-label={t('editor.cell')}>
      <div className={styles['place']}>{place.where}</div>
      <div className={styles['value']}>
        {place.path !== '' && <span className={styles['path']}>{place.path}</span>}
        {editor.editing?.text ?? cell?.text}
      </div>
      {target !== null && <Meaning words={meaningWords(target, t)} />}
      {neater !== null && (
        <Button size="small" onPress={() => session.write(neater)}>
          {t('meaning.neater', { text: neater })}
        </Button>
      )}
      {canEdit && <RowTools session={session} editor={editor} desk={desk} isTask={row?.kind === 'task'} />}
    </section>
  )
}

function Meaning({ words }: { words: string | null }) {
  return words === null ? null : <span className={styles['meaning']}>{words}</span>
}

function usePlaceInWords({ form, selection }: EditorState): { readonly where: string; readonly path: string } {
  const { t } = useTranslation()
  return useMemo(() => {
    const sheet = sheetOf(form)
    const row = selectedRow({ form, selection })
    const index = row?.cells.findIndex((cell) => cell.key === selection.cell) ?? -1
    const cell = row?.cells[index]
    if (row === undefined || cell === undefined) return { where: '', path: '' }
    const isLine = row.kind === 'indicator' || row.kind === 'task'
    const heading =
      row.kind === 'indicator' ? (sheet.columns[index]?.label ?? '') : fieldWords(cell.place.field ?? cell.column, t)
    const n = sheet.rows.filter((each) => each.kind === row.kind).findIndex((each) => each.key === row.key) + 1
    const where = isLine ? `${t('editor.lineNumber', { n })} · ${heading}` : heading
    // a name is the last step of its own path
    const path =
      cell.place.nodeId === null ? [] : pathOf(form, cell.place.nodeId).slice(0, isName(cell) ? -1 : undefined)
    return { where, path: path.filter((name) => name !== '').join(' › ') }
  }, [form, selection, t])
}

function isName({ source }: Cell): boolean {
  return source.kind === 'node' && source.field === 'name'
}

const levels = [
  'task.add',
  'task.remove',
  'subcategory.add',
  'subcategory.remove',
  'category.add',
  'category.remove',
] as const

interface RowToolsProps {
  session: FormSession
  editor: EditorState
  desk: RefObject<HTMLElement | null>
  isTask: boolean
}

function RowTools({ session, editor, desk, isTask }: RowToolsProps) {
  const { t } = useTranslation()
  const can = usePossible(editor)

  // by the mouse or on a new row the keyboard goes to the cell; by the keyboard it stays at the button
  const act = (id: string, goesToCell: boolean) => {
    if (goesToCell) focusField(desk)
    session.command(id)
  }
  const icon = (id: string, label: string, children: React.ReactNode) => (
    <IconButton
      size="small"
      label={label}
      isDisabled={!can.has(id)}
      onPress={({ pointerType }) => act(id, pointerType === 'mouse')}
    >
      {children}
    </IconButton>
  )
  return (
    <div className={styles['tools']} role="toolbar" aria-label={t('editor.rowTools')}>
      <Button
        kind="quiet"
        size="small"
        isDisabled={!can.has('row.insertBelow')}
        onPress={() => act('row.insertBelow', true)}
      >
        <Plus aria-hidden />
        {t(`editor.insert.${isTask ? 'task' : 'indicator'}`)}
      </Button>
      {icon('row.moveUp', t('editor.moveUp'), <ArrowUp aria-hidden />)}
      {icon('row.moveDown', t('editor.moveDown'), <ArrowDown aria-hidden />)}
      {icon('row.remove', t('editor.remove'), <Trash2 aria-hidden />)}
      <Menu
        label={t('editor.more')}
        trigger={
          <IconButton size="small" label={t('editor.more')}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
        entries={levels
          .filter((id) => can.has(id))
          .map((id) => ({
            id,
            label: t(`editor.command.${id}`),
            tone: id.endsWith('remove') ? 'danger' : 'plain',
            onAction: () => {
              act(id, true)
              afterMenu(() => focusField(desk))
            },
          }))}
      />
    </div>
  )
}

/** Does something once a menu has closed and given the focus back to its button. */
function afterMenu(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then))
}

/** The commands that would do something now, by id. */
function usePossible({ form, selection, history, groups }: EditorState): ReadonlySet<string> {
  return useMemo(() => {
    const state = { form, selection, history, groups, editing: null }
    const does = (command: Command) => isEditable(state) && command.plan(state, () => 'tried') !== null
    return new Set(commands.filter(does).map(({ id }) => id))
  }, [form, selection, history, groups])
}

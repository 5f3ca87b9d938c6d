import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buttonClass, PageBar } from '../../design'
import { StatusBadge } from '../../terms/StatusBadge'
import { isEditable } from '../core'
import type { FormSession } from '../sync/session'
import { CellBar } from './CellBar'
import { ConflictDialog } from './ConflictDialog'
import { Desk, focusField } from './Desk'
import { EditorStrip } from './EditorStrip'
import styles from './FormPage.module.css'
import { RefusalDialog } from './RefusalDialog'
import { SavedBadge } from './SavedBadge'
import { SidePanel } from '../panels/SidePanel'
import { OutlineSide } from '../panels/OutlineSide'
import { UndoTools } from './UndoTools'
import { useSnapshot } from './useFormSession'
import { useEditorMarks } from './useEditorMarks'
import { useLanded } from './useLanded'
import { useUnsavedWarning } from './useUnsavedWarning'

/** An open form with all that is about it: bar, cell, outline, paper, history. */
export function FormEditor({ session }: { session: FormSession }) {
  const { t } = useTranslation()
  const snapshot = useSnapshot(session)
  const { editor, ownership, gone, conflicts, refusals, heard } = snapshot
  const { form } = editor
  const canEdit = isEditable(editor) && ownership === 'mine' && !gone
  const desk = useRef<HTMLElement>(null)
  const marks = useEditorMarks(snapshot)
  const landed = useLanded(desk, heard, form)
  const dialog = useDialog(conflicts.length, editor.editing !== null)
  useUnsavedWarning(snapshot)

  // Tab stays in the table: F6 goes on to its tools and comes back
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key !== 'F6') return
    event.preventDefault()
    const isInSheet = desk.current?.contains(document.activeElement) === true
    const tools = event.currentTarget.querySelector<HTMLElement>('[role="toolbar"] button:enabled')
    const back = event.currentTarget.querySelector<HTMLElement>('header a')
    if (isInSheet) (tools ?? back)?.focus()
    else focusField(desk)
  }

  const title = form.kind === 'PROJECT' ? `${form.title} · ${form.projectName}` : form.title
  return (
    // no control of its own: it hears of a key that its parts let through
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles['editor']} onKeyDown={onKeyDown}>
      <title>{`${title} · ${t('product.name')}`}</title>
      <PageBar
        back={
          <Link to="/" className={buttonClass('quiet', 'normal', 'icon')} aria-label={t('common.backToForms')}>
            <ArrowLeft aria-hidden />
          </Link>
        }
        title={title}
        subtitle={t('form.subtitle', { unit: form.unitName, year: form.budgetYear })}
        end={canEdit && <UndoTools session={session} editor={editor} />}
      >
        <StatusBadge status={form.status} />
        {isEditable(editor) ? (
          <SavedBadge saved={snapshot.saved} />
        ) : (
          <span className={styles['readOnly']}>{t('editor.readOnly')}</span>
        )}
      </PageBar>
      <EditorStrip
        session={session}
        snapshot={snapshot}
        onConflicts={() => dialog.open('conflicts')}
        onRefusals={() => dialog.open('refusals')}
      />
      <CellBar session={session} editor={editor} canEdit={canEdit} desk={desk} />
      <OutlineSide form={form} desk={desk} />
      <Desk
        session={session}
        form={form}
        selection={editor.selection}
        isEditing={editor.editing !== null}
        marks={marks}
        canEdit={canEdit}
        desk={desk}
      />
      <SidePanel form={form} />
      <p className="visually-hidden" role="status">
        {landed}
      </p>
      {dialog.shown === 'conflicts' && conflicts.length > 0 && (
        <ConflictDialog
          form={form}
          conflicts={conflicts}
          onResolve={(record, keep) => session.resolve(record, keep)}
          onClose={() => dialog.open(undefined)}
        />
      )}
      {dialog.shown === 'refusals' && refusals.length > 0 && (
        <RefusalDialog
          form={form}
          refusals={refusals}
          canRetry={canEdit}
          onSettle={(record, how) => session.settle(record, how)}
          onClose={() => dialog.open(undefined)}
        />
      )}
    </div>
  )
}

type Shown = 'conflicts' | 'refusals' | undefined

/** Which dialog is open. A new conflict opens its own, but not over a cell in which somebody is writing. */
function useDialog(conflicts: number, isEditing: boolean): { readonly shown: Shown; open(dialog: Shown): void } {
  const [shown, open] = useState<Shown>()
  const [seen, setSeen] = useState(0)
  if (conflicts < seen) setSeen(conflicts)
  if (conflicts > seen && !isEditing) {
    setSeen(conflicts)
    open('conflicts')
  }
  return { shown, open }
}

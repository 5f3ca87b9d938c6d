import { Redo2, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../design'
import type { EditorState } from '../core'
import type { FormSession } from '../sync/session'

/** Takes my own edits back, also after they were saved, and brings them again. */
export function UndoTools({ session, editor }: { session: FormSession; editor: EditorState }) {
  const { t } = useTranslation()
  const { done, undone } = editor.history
  return (
    <>
      <IconButton
        label={t('editor.undo')}
        isDisabled={done.length === 0}
        onPress={() => session.command('history.undo')}
      >
        <Undo2 aria-hidden />
      </IconButton>
      <IconButton
        label={t('editor.redo')}
        isDisabled={undone.length === 0}
        onPress={() => session.command('history.redo')}
      >
        <Redo2 aria-hidden />
      </IconButton>
    </>
  )
}

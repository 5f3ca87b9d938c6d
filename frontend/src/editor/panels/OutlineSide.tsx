import { ListTree } from 'lucide-react'
import { memo, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../design'
import type { Form } from '../../model'
import styles from './Sides.module.css'
import { Outline } from './Outline'
import { useOpenSide } from './useOpenSide'

/** The outline beside the paper, or the rail that opens it. */
export const OutlineSide = memo(function OutlineSide({
  form,
  desk,
}: {
  form: Form
  desk: RefObject<HTMLElement | null>
}) {
  const { t } = useTranslation()
  const [state, setState] = useOpenSide('outline')
  if (state === 'open') {
    return (
      <Outline
        form={form}
        onClose={() => setState('closed')}
        onGo={(selector) => desk.current?.querySelector(selector)?.scrollIntoView({ block: 'start' })}
      />
    )
  }
  return (
    <div className={`${styles['rail'] ?? ''} ${styles['railStart'] ?? ''}`}>
      <IconButton label={t('form.openOutline')} onPress={() => setState('open')}>
        <ListTree aria-hidden />
      </IconButton>
    </div>
  )
})

import { PanelLeftClose } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../design'
import { type OutlineEntry, outlineOf } from './outline'
import styles from './Outline.module.css'
import type { Form } from '../../model'

interface OutlineProps {
  form: Form
  /** Brings the element of an entry into sight. */
  onGo: (selector: string) => void
  onClose: () => void
}

const levels = [styles['level0'], styles['level1'], styles['level2']] as const

/** 目录: the parts of the form and the levels of its tree, with how much lies in each. */
export function Outline({ form, onGo, onClose }: OutlineProps) {
  const { t } = useTranslation()
  const [current, setCurrent] = useState<string>()

  function titleOf({ title }: OutlineEntry): string {
    if (title.kind === 'name') return title.name
    const isProjectGoal = title.section === 'goal' && form.kind === 'PROJECT'
    return t(`form.section.${isProjectGoal ? 'projectGoal' : title.section}`)
  }

  return (
    <nav className={styles['outline']} aria-label={t('form.outline')}>
      <div className={styles['head']}>
        <h2>{t('form.outline')}</h2>
        <IconButton size="small" label={t('form.closeOutline')} onPress={onClose}>
          <PanelLeftClose aria-hidden />
        </IconButton>
      </div>
      <ul>
        {outlineOf(form).map((entry) => (
          <li key={entry.key}>
            <button
              type="button"
              className={`${styles['entry'] ?? ''} ${levels[entry.level] ?? ''}`}
              aria-current={entry.key === current ? 'location' : undefined}
              onClick={() => {
                setCurrent(entry.key)
                onGo(entry.selector)
              }}
            >
              {titleOf(entry)}
              {entry.count !== null && (
                <span className={styles['count']}>
                  {entry.count}
                  <span className="visually-hidden">{t('form.items')}</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Dialog } from '../../design'
import type { Form } from '../../model'
import { placeOf } from '../../model'
import { placeWords } from '../sheet/placeWords'
import type { RefusalRecord } from '../sync/box'
import styles from './unsettled.module.css'
import { refusalWords } from './problemWords'
import { editWords } from './valueWords'

interface RefusalDialogProps {
  form: Form
  refusals: readonly RefusalRecord[]
  /** Whether sending again makes sense: not to a form that is gone. */
  canRetry: boolean
  onSettle: (record: number, how: 'dropped' | 'retried') => void
  onClose: () => void
}

/** Edits that the form could not take: what was written, why not, and what to do with it. */
export function RefusalDialog({ form, refusals, canRetry, onSettle, onClose }: RefusalDialogProps) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState<number>()
  return (
    <Dialog
      size="wide"
      title={t('refusal.title', { n: refusals.length })}
      description={t('refusal.text')}
      onClose={onClose}
      foot={
        <Button kind="primary" onPress={onClose}>
          {t('refusal.close')}
        </Button>
      }
    >
      {refusals.map((refusal) => {
        const value = editWords(refusal.edit, form.moneyUnit, t)
        const copy = () => navigator.clipboard.writeText(value).then(() => setCopied(refusal.id))
        return (
          <section key={refusal.id} className={styles['conflict']}>
            <h3 className={styles['place']}>{placeWords(form, placeOf(refusal.edit), t)}</h3>
            <div className={`${styles['choices'] ?? ''} ${styles['reason'] ?? ''}`}>
              <span className={styles['value']}>{value}</span>
              <div>
                <p>{refusalWords(refusal, t)}</p>
                <div className={styles['acts']}>
                  {canRetry && (
                    <Button size="small" onPress={() => onSettle(refusal.id, 'retried')}>
                      {t('refusal.retry')}
                    </Button>
                  )}
                  {window.isSecureContext && (
                    <Button size="small" onPress={() => void copy()}>
                      {t(copied === refusal.id ? 'refusal.copied' : 'refusal.copy')}
                    </Button>
                  )}
                  <Button size="small" kind="danger" onPress={() => onSettle(refusal.id, 'dropped')}>
                    {t('refusal.drop')}
                  </Button>
                </div>
              </div>
            </div>
          </section>
        )
      })}
    </Dialog>
  )
}

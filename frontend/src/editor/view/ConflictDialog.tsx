import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Dialog } from '../../design'
import type { Form } from '../../model'
import { placeWords } from '../sheet/placeWords'
import { MomentText } from '../../terms/MomentText'
import type { ConflictRecord } from '../sync/box'
import styles from './unsettled.module.css'
import { editWords, valueWords } from './valueWords'

type Side = 'mine' | 'theirs'

interface ConflictDialogProps {
  form: Form
  conflicts: readonly ConflictRecord[]
  onResolve: (record: number, keep: Side) => void
  onClose: () => void
}

/** Where others changed what I changed too: both values, and the choice which to keep. */
export function ConflictDialog({ form, conflicts, onResolve, onClose }: ConflictDialogProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<ReadonlyMap<number, Side>>(new Map())
  const left = conflicts.filter(({ id }) => !chosen.has(id)).length

  function save(choiceOf: (id: number) => Side | undefined) {
    for (const { id } of conflicts) {
      const keep = choiceOf(id)
      if (keep !== undefined) onResolve(id, keep)
    }
    onClose()
  }

  return (
    <Dialog
      size="wide"
      title={t('conflict.title', { n: conflicts.length })}
      description={t('conflict.text')}
      onClose={onClose}
      foot={
        <>
          <span className={styles['left']}>{t('conflict.left', { n: left })}</span>
          <Button onPress={onClose}>{t('conflict.later')}</Button>
          <Button onPress={() => save(() => 'theirs')}>{t('conflict.allTheirs')}</Button>
          <Button kind="primary" isDisabled={left > 0} onPress={() => save((id) => chosen.get(id))}>
            {t('conflict.save')}
          </Button>
        </>
      }
    >
      {conflicts.map((record) => (
        <ConflictChoice
          key={record.id}
          form={form}
          record={record}
          chosen={chosen.get(record.id)}
          onChoose={(side) => setChosen(new Map(chosen).set(record.id, side))}
        />
      ))}
    </Dialog>
  )
}

interface ConflictChoiceProps {
  form: Form
  record: ConflictRecord
  chosen: Side | undefined
  onChoose: (side: Side) => void
}

function ConflictChoice({ form, record, chosen, onChoose }: ConflictChoiceProps) {
  const { t } = useTranslation()
  const name = useId()
  const [clash] = record.clashes
  const [mine] = record.edits
  if (clash === undefined || mine === undefined) return null
  const { place, base, now, by, at } = clash
  const unit = form.moneyUnit
  const sides = [
    { side: 'mine', value: editWords(mine, unit, t), who: t('conflict.mine') },
    { side: 'theirs', value: valueWords(place, now, unit, t), who: by.name },
  ] as const
  return (
    <fieldset className={styles['conflict']}>
      <legend className={styles['place']}>
        <span>{placeWords(form, place, t)}</span>
        <span>{t('conflict.before', { value: valueWords(place, base, unit, t) })}</span>
      </legend>
      <div className={styles['choices']}>
        {sides.map(({ side, value, who }) => (
          <label key={side} className={styles['choice']}>
            <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
            <span>
              <span className={styles['value']}>{value}</span>
              <span className={styles['by']}>
                {who}
                {side === 'theirs' && at !== '' && (
                  <>
                    {' · '}
                    <MomentText at={at} />
                  </>
                )}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

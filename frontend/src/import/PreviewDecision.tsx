import { useTranslation } from 'react-i18next'
import { Choices, SelectField, Strip, TextField } from '../design'
import { budgetYearIn } from '../terms/budgetYear'
import { actionsFor, isRefused, needsUnit, needsYear, replaceable } from './decisions'
import type { PreviewForm } from './importedForm'
import styles from './PreviewPage.module.css'
import type { Preview } from './usePreview'

/** What to do with a form of the import, and what its paper does not say. */
export function PreviewDecision({ form, preview }: { form: PreviewForm; preview: Preview }) {
  const { t } = useTranslation()
  const decision = preview.decisionFor(form)
  const decide = (changed: Partial<typeof decision>) => preview.decide(form, { ...decision, ...changed })
  const isStored = decision.action !== 'SKIP'
  const isLocked = form.existing !== null && replaceable(form) === null
  const unitText = (unit: { code: string | null; name: string }) => [unit.code, unit.name].filter(Boolean).join('　')
  return (
    <>
      <section className={styles['block']}>
        <Choices
          label={t('preview.how')}
          value={decision.action}
          choices={actionsFor(form).map((value) => ({ value, label: t(`preview.${value}`) }))}
          onChange={(action) => decide({ action })}
        />
        {isRefused(form) && <Strip tone="error">{t('preview.blockedText')}</Strip>}
        {isLocked && <Strip tone="note">{t('preview.notEditable')}</Strip>}
      </section>
      {isStored && needsYear(form) && (
        <section className={styles['block']}>
          <TextField
            label={t('preview.year')}
            hint={t('preview.yearHint')}
            inputMode="numeric"
            maxLength={4}
            value={decision.year}
            error={
              decision.year === '' || budgetYearIn(decision.year) !== undefined ? undefined : t('preview.yearWrong')
            }
            onChange={(year) => decide({ year })}
          />
        </section>
      )}
      {isStored && (
        <section className={styles['block']}>
          {needsUnit(form) ? (
            <SelectField
              label={t('preview.unit')}
              value={decision.unitId}
              options={[
                { value: '', label: t('preview.chooseUnit') },
                ...preview.units.map((unit) => ({ value: unit.id, label: unitText(unit) })),
              ]}
              onChange={(unitId) => decide({ unitId })}
            />
          ) : (
            form.unit !== null && (
              <>
                <h2>{t('preview.unit')}</h2>
                <p>{unitText(form.unit)}</p>
                <p className={styles['place']}>{t('preview.unitGiven')}</p>
              </>
            )
          )}
        </section>
      )}
    </>
  )
}

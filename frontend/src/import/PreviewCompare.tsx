import { useTranslation } from 'react-i18next'
import { fieldWords } from '../editor/sheet/fieldWords'
import { formIn } from '../editor/sheet/sheetForm'
import { MomentText } from '../terms/MomentText'
import { differences } from './differences'
import { nameOf, type PreviewForm } from './importedForm'
import styles from './PreviewPage.module.css'

interface PreviewCompareProps {
  form: PreviewForm
  counterpart: NonNullable<PreviewForm['existing']>
}

const mostShown = 12

/** What differs between the form that is there and the one of the file. */
export function PreviewCompare({ form, counterpart }: PreviewCompareProps) {
  const { t } = useTranslation()
  const sheet = formIn(counterpart)
  const found = differences(sheet, form.sheet)
  const { status, revision, changedBy, changedAt } = counterpart
  return (
    <section className={styles['block']}>
      <h2>{t('preview.compare')}</h2>
      <p className={styles['muted']}>
        {t('preview.existingLine', {
          name: nameOf(sheet),
          status: t(`status.${status}`),
          revision,
          by: changedBy.name,
          at: '',
        })}
        <MomentText at={changedAt} />
      </p>
      {found.length === 0 ? (
        <p className={styles['muted']}>{t('preview.same')}</p>
      ) : (
        <table className={styles['compare']}>
          <thead>
            <tr>
              <th scope="col">{t('preview.comparePlace')}</th>
              <th scope="col">{t('preview.compareBefore')}</th>
              <th scope="col">{t('preview.compareAfter')}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, mostShown).map(({ key, kind, name, before, after }) => (
              <tr key={key}>
                <th scope="row">{kind === 'field' ? fieldWords(name, t) : name}</th>
                <td>{before ?? t('common.none')}</td>
                <td>{after ?? t('common.none')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {found.length > mostShown && (
        <p className={styles['muted']}>{t('preview.moreDifferences', { n: found.length - mostShown })}</p>
      )}
    </section>
  )
}

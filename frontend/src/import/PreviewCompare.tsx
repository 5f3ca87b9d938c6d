import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design'
import { fieldWords } from '../editor/sheet/fieldWords'
import { formIn } from './formIn'
import { MomentText } from '../terms/MomentText'
import { type Difference, differences, isSameLayout } from './differences'
import { nameOf, type PreviewForm } from './importedForm'
import styles from './PreviewPage.module.css'

interface PreviewCompareProps {
  form: PreviewForm
  counterpart: NonNullable<PreviewForm['existing']>
}

/** How many differences are shown before one asks for all. */
const firstShown = 12

/** What differs between the form that is there and the one of the file. */
export function PreviewCompare({ form, counterpart }: PreviewCompareProps) {
  const { t } = useTranslation()
  const [extent, setExtent] = useState<'first' | 'all'>('first')
  const sheet = useMemo(() => formIn(counterpart), [counterpart])
  const found = useMemo(() => differences(sheet, form.sheet), [sheet, form.sheet])
  const isLayoutSame = useMemo(() => isSameLayout(sheet, form.sheet), [sheet, form.sheet])
  const { status, revision, changedBy, changedAt } = counterpart
  const shown = extent === 'all' ? found : found.slice(0, firstShown)
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
      {!isLayoutSame && <p className={styles['muted']}>{t('preview.otherLayout')}</p>}
      {found.length === 0 ? <p className={styles['muted']}>{t('preview.same')}</p> : <CompareTable found={shown} />}
      {shown.length < found.length && (
        <Button size="small" onPress={() => setExtent('all')}>
          {t('preview.moreDifferences', { n: found.length - shown.length })}
        </Button>
      )}
    </section>
  )
}

function CompareTable({ found }: { found: readonly Difference[] }) {
  const { t } = useTranslation()
  const placeWords = ({ path, field }: Difference) => {
    // The levels above say little, and the panel is narrow
    const names = path.slice(-2)
    if (field === 'part') return names
    return [...names, field === 'order' ? t('preview.order') : fieldWords(field, t)]
  }
  const valueWords = (value: string | null) =>
    value === null ? t('preview.absent') : value === '' ? t('preview.blank') : value
  return (
    <table className={styles['compare']}>
      <thead>
        <tr>
          <th scope="col">{t('preview.comparePlace')}</th>
          <th scope="col">{t('preview.compareBefore')}</th>
          <th scope="col">{t('preview.compareAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {found.map((one, index) => (
          <tr key={index}>
            <th scope="row">{placeWords(one).join(' › ')}</th>
            <td>{valueWords(one.before)}</td>
            <td>{valueWords(one.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

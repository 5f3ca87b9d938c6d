import { useTranslation } from 'react-i18next'
import { Strip } from '../design'

export type SignInProblem = 'ended' | 'missing' | 'wrong' | 'wait' | 'failed'

/** What stands above the fields: why one has to sign in, or why it did not work. */
export function SignInMessage({ problem, secondsLeft }: { problem: SignInProblem | undefined; secondsLeft: number }) {
  const { t } = useTranslation()
  switch (problem) {
    case undefined:
      return null
    case 'ended':
      return (
        <Strip tone="warning">
          <strong>{t('signIn.ended')}</strong>
          {t('signIn.endedText')}
        </Strip>
      )
    case 'wait':
      return <Strip tone="warning">{t('signIn.wait', { seconds: secondsLeft })}</Strip>
    case 'missing':
      return (
        <Strip tone="error" urgency="assertive">
          {t('signIn.missing')}
        </Strip>
      )
    case 'wrong':
      return (
        <Strip tone="error" urgency="assertive">
          {t('signIn.wrong')}
        </Strip>
      )
    case 'failed':
      return (
        <Strip tone="error" urgency="assertive">
          {t('common.failedToSend')}
        </Strip>
      )
  }
}

import { useRouter } from '@tanstack/react-router'
import { LogOut } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Avatar, Menu } from '../design'
import styles from './ProductBar.module.css'
import { signOut } from './session/session'
import { useSession } from './session/useSession'

/** Who is signed in, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation()
  const router = useRouter()
  const session = useSession()
  if (session.kind !== 'signedIn') return null
  const { name } = session.user

  async function leave() {
    await signOut()
    await router.navigate({ to: '/sign-in', search: {} })
  }

  return (
    <Menu
      label={t('bar.account', { name })}
      trigger={
        <AriaButton className={styles['account'] ?? ''}>
          <Avatar name={name} tone="me" />
          {name}
        </AriaButton>
      }
      entries={[{ id: 'signOut', label: t('bar.signOut'), icon: <LogOut aria-hidden />, onAction: () => void leave() }]}
    />
  )
}

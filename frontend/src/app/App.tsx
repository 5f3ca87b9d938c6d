import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Provider } from 'urql'
import { createClient } from '../graphql/client'
import { router } from './routes'
import { sessionEnded } from './session/session'
import { useSession } from './session/useSession'

/** The whole page. Each person gets a client of their own: nothing that one has read is left for the next. */
export function App() {
  const { i18n } = useTranslation()
  const session = useSession()
  const userId = session.kind === 'signedIn' ? session.user.id : undefined
  const client = useMemo(() => ({ of: userId, client: createClient(sessionEnded) }), [userId])

  useEffect(() => {
    if (session.kind !== 'ended') return
    const { pathname, href } = router.state.location
    if (pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { to: href } })
  }, [session])

  return (
    <I18nProvider locale={i18n.language}>
      <Provider value={client.client}>
        <RouterProvider router={router} />
      </Provider>
    </I18nProvider>
  )
}

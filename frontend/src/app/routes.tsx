import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { formsSearch } from '../forms/search'
import { importSearch } from '../import/search'
import { Crashed } from './Crashed'
import { NotFound } from './NotFound'
import { Pending } from './Pending'
import { ProductFrame } from './ProductFrame'
import { knownSession } from './session/session'
import { signInSearch } from './signInSearch'

const root = createRootRoute({ notFoundComponent: NotFound, errorComponent: Crashed })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  beforeLoad: async ({ search }) => {
    const session = await knownSession()
    if (session.kind === 'signedIn') redirect({ href: search.to ?? '/', throw: true })
  },
  component: lazyRouteComponent(() => import('../sign-in/SignInPage'), 'SignInPage'),
})

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    const session = await knownSession()
    if (session.kind !== 'signedIn') {
      const to = location.href === '/' ? {} : { to: location.href }
      redirect({ to: '/sign-in', search: to, throw: true })
    }
  },
})

const framed = createRoute({ getParentRoute: () => signedIn, id: 'framed', component: ProductFrame })

const forms = createRoute({
  getParentRoute: () => framed,
  path: '/',
  validateSearch: formsSearch,
  component: lazyRouteComponent(() => import('../forms/FormsPage'), 'FormsPage'),
})

const imports = createRoute({
  getParentRoute: () => framed,
  path: '/import',
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import('../import/ImportPage'), 'ImportPage'),
})

const preview = createRoute({
  getParentRoute: () => signedIn,
  path: '/import/$importId',
  component: lazyRouteComponent(() => import('../import/PreviewPage'), 'PreviewPage'),
})

const form = createRoute({
  getParentRoute: () => signedIn,
  path: '/forms/$formId',
  component: lazyRouteComponent(() => import('../editor/view/FormPage'), 'FormPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([signIn, signedIn.addChildren([framed.addChildren([forms, imports]), preview, form])]),
  defaultPendingComponent: Pending,
  defaultErrorComponent: Crashed,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { cookiesOf, type Person } from './people'

/** Opens the list of forms as somebody who has signed in before. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await page.context().setStorageState(cookiesOf(person))
  await page.goto('/')
  await expect(page.getByRole('heading', { name: '工作台' })).toBeVisible()
}

/** Holds that axe finds nothing on the screen as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
}

/** Holds that the page did nothing that its content security policy forbids. */
export function policyViolations(page: Page): readonly string[] {
  const found: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) found.push(message.text())
  })
  return found
}

import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { cookiesOf, password, type Person } from './people'

/** Opens the list of forms as somebody who has signed in before. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await page.context().setStorageState(cookiesOf(person))
  await page.goto('/')
  await expect(page.getByRole('heading', { name: '工作台' })).toBeVisible()
}

/** Signs in on the page that is open. */
export async function fillSignIn(page: Page, username: string, word = password): Promise<void> {
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码', { exact: true }).fill(word)
  await page.keyboard.press('Enter')
}

/** Holds that axe finds nothing on the screen as it stands, in both themes. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    // A colour that is still fading into the other is neither
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
    expect(found, `axe, ${colorScheme}`).toEqual([])
  }
}

/** Holds that the page did nothing that its content security policy forbids. */
export function policyViolations(page: Page): readonly string[] {
  const found: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) found.push(message.text())
  })
  return found
}

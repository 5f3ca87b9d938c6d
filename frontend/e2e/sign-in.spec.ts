import { expect, test } from '@playwright/test'
import { fillSignIn, policyViolations, signIn } from './page'

// One after the other, and the wrong password last: whoever signs in from the same address after it has to wait
test.describe.configure({ mode: 'default' })

test('signing in leads to where one wanted to go, and signing out back to the door', async ({ page }) => {
  const violations = policyViolations(page)
  await page.goto('/?year=2024')
  await fillSignIn(page, 'head')
  await expect(page).toHaveURL(/\?year=2024/)
  await page.getByRole('banner').getByRole('button').last().click()
  await page.getByRole('menuitem', { name: '退出登录' }).click()
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible()
  await page.goto('/')
  await expect(page).toHaveURL(/sign-in/)
  expect(violations).toEqual([])
})

test('a session that has ended is said, and signing in again leads back', async ({ page, context }) => {
  await signIn(page, 'preparer')
  await context.clearCookies()
  await page.getByLabel('年度').selectOption('2024')
  await expect(page.getByRole('status')).toContainText('登录已超时')
  await fillSignIn(page, 'preparer')
  await expect(page).toHaveURL(/year=2024/)
})

test('the page speaks English once it is asked to, and remembers it', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('a wrong password says so in words, keeps the name, and is typed again', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/sign-in/)
  await fillSignIn(page, 'auditor', 'wrong')
  await expect(page.getByRole('alert')).toContainText('用户名或密码不正确')
  await expect(page.getByLabel('用户名')).toHaveValue('auditor')
  await expect(page.getByLabel('密码', { exact: true })).toHaveValue('')
  await expect(page.getByLabel('密码', { exact: true })).toBeFocused()
})

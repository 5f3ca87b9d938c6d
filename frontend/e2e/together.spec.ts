import { type Browser, expect, type Page, test } from '@playwright/test'
import { addIndicator, ask, at, indicatorsOf, newProject, openForm, saved } from './editing'
import { expectAccessible, fillSignIn, signIn } from './page'
import type { Person } from './people'

async function another(browser: Browser, person: Person): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  await signIn(page, person)
  return page
}

test.beforeEach(async ({ page }) => signIn(page, 'preparer'))

test('edits of two people land in each other’s page, and both stay', async ({ page, browser }) => {
  const id = await newProject(page)
  const mine = await openForm(page, id)
  await addIndicator(page, mine, '数量指标', ['发布会', '≥10篇'])
  const head = await another(browser, 'head')
  const theirs = await openForm(head, id)
  await theirs.getByText('≥10篇').click()
  await head.keyboard.type('≥10场')
  await head.keyboard.press('Enter')
  await expect(mine.getByText('≥10场')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '修改了' })).toContainText('指标值')
  await mine.getByText('发布会', { exact: true }).click()
  await page.keyboard.type('新闻发布会')
  await page.keyboard.press('Enter')
  await expect(theirs.getByText('新闻发布会')).toBeVisible()
  expect(await indicatorsOf(page, id)).toEqual(['新闻发布会 ≥10场'])
  await page.keyboard.press('Control+z')
  await saved(page)
  expect(await indicatorsOf(page, id)).toEqual(['发布会 ≥10场'])
  await head.context().close()
})

test('the same cell changed by two is shown with both values, and the person chooses', async ({ page, browser }) => {
  const id = await newProject(page)
  const mine = await openForm(page, id)
  await addIndicator(page, mine, '数量指标', ['发布会', '≥8场'])
  const head = await another(browser, 'head')
  const theirs = await openForm(head, id)
  await page.context().setOffline(true)
  await mine.getByText('≥8场').click()
  await page.keyboard.type('≥10场')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-saved=unsaved]')).toHaveText('未保存（离线，将自动重试）')
  await expect(page.getByText('网络已断开，可继续填写。')).toBeVisible()
  await expectAccessible(page)
  await theirs.getByText('≥8场').click()
  await head.keyboard.type('≥10篇')
  await head.keyboard.press('Enter')
  await saved(head)
  await page.context().setOffline(false)
  const dialog = page.getByRole('dialog', { name: '1 处与他人的修改不同，请选择保留哪一个' })
  await expect(dialog).toContainText('修改前：≥8场')
  await expect(dialog).toContainText('单位负责人')
  await expectAccessible(page)
  await dialog.getByRole('radio', { name: /≥10场/ }).check()
  await dialog.getByRole('button', { name: '保存选择' }).click()
  await saved(page)
  expect(await indicatorsOf(page, id)).toEqual(['发布会 ≥10场'])
  await expect(theirs.getByText('≥10场')).toBeVisible()
  await head.context().close()
})

test('who is typing in a cell that somebody else changes is told, and chooses on leaving it', async ({
  page,
  browser,
}) => {
  const id = await newProject(page)
  const mine = await openForm(page, id)
  await addIndicator(page, mine, '数量指标', ['发布会', '≥8场'])
  const head = await another(browser, 'head')
  const theirs = await openForm(head, id)
  await page.route('/graphql', (route) =>
    route.request().postData()?.includes('mutation') === true ? route.abort() : route.continue(),
  )
  await mine.getByText('≥8场').click()
  await page.keyboard.type('≥10场')
  await expect(page.locator('[data-saved=unsaved]')).toBeVisible()
  await theirs.getByText('≥8场').click()
  await head.keyboard.type('≥10篇')
  await head.keyboard.press('Enter')
  await saved(head)
  await page.unroute('/graphql')
  await expect(mine.getByRole('alert')).toContainText('他人刚修改了此处')
  await page.keyboard.type('/年')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('≥10场/年')
  await dialog.getByRole('radio', { name: /≥10篇/ }).check()
  await dialog.getByRole('button', { name: '保存选择' }).click()
  await saved(page)
  expect(await indicatorsOf(page, id)).toEqual(['发布会 ≥10篇'])
  await expect(mine.getByText('≥10篇')).toBeVisible()
  await head.context().close()
})

test('what could not be sent is still there after a reload, and is sent then', async ({ page }) => {
  const id = await newProject(page)
  const sheet = await openForm(page, id)
  await addIndicator(page, sheet, '数量指标', ['发布会', '≥8场'])
  await page.route('/graphql', (route) =>
    route.request().postData()?.includes('editForm') === true ? route.abort() : route.continue(),
  )
  await sheet.getByText('≥8场').click()
  await page.keyboard.type('≥9场')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-saved=unsaved]')).toBeVisible()
  await page.reload()
  await expect(sheet.getByText('≥9场')).toBeVisible()
  expect(await indicatorsOf(page, id)).toEqual(['发布会 ≥8场'])
  await page.unroute('/graphql')
  await saved(page)
  expect(await indicatorsOf(page, id)).toEqual(['发布会 ≥9场'])
})

test('a session that ends loses no edit: after signing in again it is sent', async ({ page }) => {
  const id = await newProject(page)
  const sheet = await openForm(page, id)
  await addIndicator(page, sheet, '数量指标', ['发布会', '≥8场'])
  await page.context().clearCookies()
  await sheet.getByText('≥8场').click()
  await page.keyboard.type('≥9场')
  await page.keyboard.press('Enter')
  await expect(page.getByText('登录已超时')).toBeVisible()
  await fillSignIn(page, 'preparer')
  await expect(sheet.getByText('≥9场')).toBeVisible()
  await saved(page)
  expect(await indicatorsOf(page, id)).toEqual(['发布会 ≥9场'])
})

test('a second tab reads along, and writes once the first is closed', async ({ page }) => {
  const id = await newProject(page)
  await openForm(page, id)
  const second = await page.context().newPage()
  const sheet = await openForm(second, id)
  await expect(second.getByText('此表已在另一个标签页中打开')).toBeVisible()
  await page.close()
  await expect(second.getByText('此表已在另一个标签页中打开')).toHaveCount(0)
  await addIndicator(second, sheet, '数量指标', ['发布会', '≥8场'])
})

test('a form that somebody deletes says so, and what was not saved can be copied', async ({ page, browser }) => {
  const id = await newProject(page)
  const sheet = await openForm(page, id)
  await addIndicator(page, sheet, '数量指标', ['发布会', '≥8场'])
  const head = await another(browser, 'head')
  await head.goto('/?text=试填项目')
  await page.context().setOffline(true)
  await sheet.getByText('≥8场').click()
  await page.keyboard.type('≥9场')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-saved=unsaved]')).toBeVisible()
  await ask(head, `mutation Drop($input: DeleteFormInput!) { deleteForm(input: $input) { __typename } }`, {
    input: { formId: id, revision: await revisionOf(head, id) },
  })
  await page.context().setOffline(false)
  await expect(page.getByText('此表已被删除，或不再对您开放。您未保存的 1 处修改仍在本机，可以复制。')).toBeVisible()
  await page.getByRole('button', { name: '查看' }).click()
  await expect(page.getByRole('dialog')).toContainText('≥9场')
  await expectAccessible(page)
  await head.context().close()
})

async function revisionOf(page: Page, id: string): Promise<number> {
  return Number(at(await ask(page, 'query R($id: ID!) { form(id: $id) { revision } }', { id }), 'form', 'revision'))
}

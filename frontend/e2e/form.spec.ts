import { expect, test } from '@playwright/test'
import { signIn } from './page'

test.beforeEach(async ({ page }) => signIn(page, 'preparer'))

test('the department form looks like the paper: title, sums, merged levels, empty subcategories', async ({ page }) => {
  await page.getByRole('link', { name: '部门（单位）整体支出绩效目标申报表', exact: true }).first().click()
  const sheet = page.getByRole('main', { name: '表格' })
  await expect(sheet.getByRole('heading', { name: '部门（单位）整体支出绩效目标申报表' })).toBeVisible()
  await expect(sheet.getByRole('row', { name: /^金额合计/ })).toHaveText(/644\.02.*644\.02.*0\.00/)
  await expect(sheet.getByRole('rowheader', { name: '数量指标' })).toHaveAttribute('rowspan', '12')
  await expect(sheet.getByRole('rowheader', { name: '产出指标' })).toHaveAttribute('rowspan', '36')
  await expect(sheet.getByRole('rowheader', { name: '经济效益' })).toHaveAttribute('rowspan', '1')
})

test('the outline leads to a subcategory, and both panels close and stay closed', async ({ page }) => {
  await page.getByRole('link', { name: '部门（单位）整体支出绩效目标申报表', exact: true }).first().click()
  await page
    .getByRole('navigation', { name: '目录' })
    .getByRole('button', { name: /服务对象满意度/ })
    .click()
  await expect(page.getByRole('main').getByRole('rowheader', { name: '服务对象满意度' })).toBeInViewport()
  await page.getByRole('button', { name: '收起目录' }).click()
  await page.getByRole('button', { name: '收起侧栏' }).click()
  await page.reload()
  await expect(page.getByRole('button', { name: '展开目录' })).toBeVisible()
  await expect(page.getByRole('button', { name: '展开修改记录' })).toBeVisible()
})

test('the history says who made the form', async ({ page }) => {
  await page.getByRole('link', { name: '金融发展专项经费', exact: true }).first().click()
  await expect(page.getByRole('complementary', { name: '侧栏' }).getByText('版本 1')).toBeVisible()
})

test('a form that is not there says so', async ({ page }) => {
  await page.goto('/forms/no-such-form')
  await expect(page.getByRole('heading', { name: '没有这张表' })).toBeVisible()
})

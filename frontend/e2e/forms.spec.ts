import { expect, test } from '@playwright/test'
import { signIn } from './page'

test.beforeEach(async ({ page }) => signIn(page, 'preparer'))

test('the forms of the real document are listed by year', async ({ page }) => {
  await page.goto('/?year=2024')
  const table = page.getByRole('table', { name: '申报表' })
  await expect(table.getByRole('rowheader', { name: /2024 年度/ })).toBeVisible()
  await expect(table.getByRole('row', { name: /金融发展专项经费/ })).toContainText('草稿')
})

test('what is searched stands in the address bar, and nothing found says what to do', async ({ page }) => {
  await page.getByLabel('按名称、单位查找').fill('没有这样的项目')
  await expect(page).toHaveURL(/text=/)
  await page.getByRole('button', { name: '清除条件' }).click()
  await expect(page).not.toHaveURL(/text=/)
  await expect(page.getByRole('table', { name: '申报表' })).toBeVisible()
})

test('a column head orders the list, a second click the other way', async ({ page }) => {
  const head = page.getByRole('columnheader', { name: '名称' })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect(page).toHaveURL(/direction=DESC/)
})

test('a new project form opens; the same name again is refused at its field; it is deleted after being asked', async ({
  page,
}) => {
  const name = `演示项目${Date.now()}`
  async function create() {
    await page.getByRole('button', { name: '新建申报表' }).click()
    await page.getByLabel('项目支出绩效目标表').check()
    await page.getByLabel('项目名称').fill(name)
    const unit = page.getByRole('dialog').getByLabel('单位', { exact: true })
    await unit.selectOption({ label: '004　六安市叶集区人民政府办公室' })
    await page.getByRole('button', { name: '新建', exact: true }).click()
  }
  await create()
  await expect(page.getByRole('heading', { name: new RegExp(name) })).toBeVisible()
  await page.getByRole('link', { name: '返回工作台' }).click()
  await create()
  const field = page.getByRole('dialog').getByLabel('项目名称')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('button', { name: `更多：${name}` }).click()
  await page.getByRole('menuitem', { name: '删除' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click()
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await expect(page.getByRole('row', { name: new RegExp(name) })).toBeHidden()
})

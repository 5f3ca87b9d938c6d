import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, signIn } from './page'
import { sample } from './wordFile'

/** Points at an icon until its name shows. */
async function openTooltip(page: Page, name: string): Promise<void> {
  // A pointer that was never seen to move is no hover
  await page.mouse.move(600, 400)
  await page.getByRole('button', { name }).hover()
  await expect(page.locator('#tooltips')).toContainText(name)
}

test.describe('axe finds nothing, light and dark,', () => {
  test('on the sign-in', async ({ page }) => {
    await page.goto('/sign-in')
    await expect(page.getByLabel('用户名')).toBeVisible()
    await expectAccessible(page)
  })

  test('on the list of forms and its dialog', async ({ page }) => {
    await signIn(page, 'preparer')
    await expect(page.getByRole('table')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: '新建申报表' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page)
  })

  test('on menus, on tooltips, and on the question before a deletion', async ({ page }) => {
    await signIn(page, 'preparer')
    await openTooltip(page, '切换浅色、深色')
    await expectAccessible(page)
    await page.getByRole('button', { name: '切换浅色、深色' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '更多：金融发展专项经费' }).click()
    await page.getByRole('menuitem', { name: '删除' }).click()
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await expectAccessible(page)
  })

  test('on an address that leads nowhere, and a form that is not there', async ({ page }) => {
    await signIn(page, 'preparer')
    for (const [address, words] of [
      ['/nowhere', '没有这一页'],
      ['/forms/no-such-form', '没有这张表'],
    ] as const) {
      await page.goto(address)
      await expect(page.getByRole('heading', { name: words })).toBeVisible()
      await expectAccessible(page)
    }
  })

  test('on an empty list', async ({ page }) => {
    await signIn(page, 'preparer')
    await page.goto('/?text=%E6%B2%A1%E6%9C%89%E8%BF%99%E6%A0%B7%E7%9A%84%E9%A1%B9%E7%9B%AE')
    await expect(page.getByRole('heading', { name: '没有符合条件的申报表' })).toBeVisible()
    await expectAccessible(page)
  })

  for (const name of ['部门（单位）整体支出绩效目标申报表', '金融发展专项经费']) {
    test(`on the form ${name} and its tooltips`, async ({ page }) => {
      await signIn(page, 'preparer')
      await page.getByRole('link', { name, exact: true }).first().click()
      await expect(page.getByRole('main', { name: '表格' })).toBeVisible()
      await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible()
      await openTooltip(page, '收起目录')
      await expectAccessible(page)
    })
  }

  test('on the import, a refused file, and the preview', async ({ page }) => {
    await signIn(page, 'preparer')
    await page.goto('/import')
    await expect(page.getByRole('heading', { name: '导入' })).toBeVisible()
    await page.locator('input[type=file]').setInputFiles(sample('bad/other-table.docx'))
    await expect(page.getByRole('button', { name: '移除' })).toBeVisible()
    await expectAccessible(page)
    await page.locator('input[type=file]').setInputFiles(sample('seed.txt'))
    await expect(page.getByRole('heading', { name: '导入预览' })).toBeVisible()
    await openTooltip(page, '下一处疑点')
    await expectAccessible(page)
    await page.getByRole('button', { name: '放弃导入' }).click()
    await expect(page.getByRole('heading', { name: '导入', exact: true })).toBeVisible()
  })
})

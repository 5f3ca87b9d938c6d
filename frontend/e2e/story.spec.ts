import type { ChildProcess } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import { addIndicator, ask, at, indicatorsOf, saved } from './editing'
import { fillSignIn } from './page'
import { freePort, killApplication, startApplication } from './server'
import { chooseFile, formsOf } from './wordFile'

const department = '部门（单位）整体支出绩效目标申报表'
let application: ChildProcess | undefined

test.afterEach(async () => {
  if (application !== undefined) await killApplication(application)
})

/** Names and indicators of all forms, as a program reads them. */
async function formsByProgram(page: Page): Promise<unknown> {
  const query = `{
    forms(first: 100) {
      nodes {
        id budgetYear title revision overallGoal
        ... on ProjectForm { projectName funds { annualTotal } }
        indicatorTree { categories { name subcategories { name indicators { name target { text } } } } }
      }
    }
  }`
  return at(await ask(page, query, {}), 'forms', 'nodes')
}

test('the whole story: sign in, see the six forms, import others, change a tree, read it by program, and lose nothing when the power fails', async ({
  browser,
}, testInfo) => {
  test.setTimeout(300_000)
  const port = await freePort()
  const data = testInfo.outputPath('data')
  application = await startApplication(port, data)
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
  })
  const page = await context.newPage()

  await page.goto('/')
  await fillSignIn(page, 'preparer')
  const list = page.getByRole('table', { name: '申报表' })
  await expect(list.getByRole('rowheader', { name: /2024 年度/ })).toContainText('6 张')

  await chooseFile(page, formsOf(2021))
  await page.getByRole('button', { name: '存入 6 张' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: '已存入' })).toHaveCount(6)
  await page.getByRole('listitem').filter({ hasText: department }).getByRole('link', { name: '打开' }).click()

  const sheet = page.getByRole('main', { name: '表格' })
  await expect(sheet.getByRole('heading', { name: department })).toBeVisible()
  await expect(sheet.getByRole('rowheader', { name: '数量指标' })).toHaveAttribute('rowspan', '12')
  await addIndicator(page, sheet, '经济效益', ['节约会议经费', '≥2万元'])
  await sheet.getByText('政策解读视频', { exact: true }).click()
  await page.keyboard.press('Alt+ArrowDown')
  await sheet.getByText('值班人数', { exact: true }).click()
  await page.keyboard.press('Control+Delete')
  await saved(page)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const changed = await indicatorsOf(page, id)
  expect(changed.slice(0, 2)).toEqual(['非法集资宣传折页 ≥3000份', '政策解读视频 ≥3个'])
  expect(changed).toContain('节约会议经费 ≥2万元')
  expect(changed.filter((indicator) => indicator.startsWith('值班人数'))).toEqual([])
  const before = await formsByProgram(page)

  await killApplication(application)
  await sheet.getByText('≥3000份').click()
  await page.keyboard.type('≥4000份')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-saved=unsaved]')).toBeVisible()
  application = await startApplication(port, data)

  await page.getByRole('button', { name: '立即重试' }).click()
  await saved(page)
  await page.reload()
  await expect(sheet.getByText('≥4000份')).toBeVisible()
  expect(await indicatorsOf(page, id)).toEqual(changed.map((indicator) => indicator.replace('≥3000份', '≥4000份')))
  const after = await formsByProgram(page)
  expect(others(after, id)).toEqual(others(before, id))
  expect(others(after, id)).toHaveLength(11)
  await context.close()
})

function others(forms: unknown, id: string): readonly unknown[] {
  return Array.isArray(forms) ? forms.filter((form) => at(form, 'id') !== id) : []
}

import { expect, type Page, test } from '@playwright/test'
import { signIn } from './page'
import { chooseFile, formsOf, sample, type WordFile } from './wordFile'

async function openPreview(page: Page, file: WordFile): Promise<void> {
  await chooseFile(page, file)
  await expect(page.getByRole('heading', { name: '导入预览' })).toBeVisible()
}

const formButton = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '识别出的表' }).getByRole('button', { name })
const panel = (page: Page) => page.getByRole('complementary', { name: '疑点与存入方式' })
const department = '部门（单位）整体支出绩效目标申报表'
const project = '金融发展专项经费'

test('the six forms of a Word file are stored as new ones and stand in the list', async ({ page }) => {
  await signIn(page, 'preparer')
  await openPreview(page, formsOf(2019))
  await expect(page.getByRole('region', { name: '识别完成' })).toContainText('6 张表、127 项指标')
  await expect(page.getByRole('main').getByRole('heading', { name: department })).toBeVisible()

  await formButton(page, project).click()
  await expect(page.getByRole('main').getByRole('cell', { name: '≥200户' })).toBeVisible()
  await expect(panel(page).getByLabel('作为新表存入')).toBeChecked()
  await page.getByRole('button', { name: '存入 6 张' }).click()
  await expect(page.getByRole('heading', { name: '存入结果' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: '已存入' })).toHaveCount(6)

  await page.getByRole('link', { name: '到工作台' }).click()
  await page.getByLabel('按名称、单位查找').fill(project)
  const table = page.getByRole('table', { name: '申报表' })
  await expect(table.getByRole('rowheader', { name: /2019 年度/ })).toBeVisible()
})

test('an update changes what the file says otherwise, and leaves out what is left out', async ({ page }) => {
  await signIn(page, 'preparer')
  await openPreview(page, formsOf(2018))
  await page.getByRole('button', { name: '存入 6 张' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: '已存入' })).toHaveCount(6)

  await openPreview(
    page,
    formsOf(2018, [
      ['≥200户', '≥300户'],
      ['脱贫小额信贷专项等', '脱贫小额信贷等'],
    ]),
  )
  await expect(panel(page)).toContainText('填写的内容全部相同')
  await panel(page).getByLabel('本次不存入').check()
  await formButton(page, project).click()
  await expect(panel(page).getByLabel('更新已有的表')).toBeChecked()
  const compared = panel(page).getByRole('table')
  await expect(compared.getByRole('row')).toHaveCount(3)
  await expect(compared.getByRole('row', { name: /^年度目标/ })).toContainText('脱贫小额信贷等')
  await expect(compared.getByRole('row', { name: '贷款人人身意外险 › 指标值 ≥200户 ≥300户' })).toBeVisible()
  await page.getByRole('button', { name: '存入 5 张' }).click()
  const results = page.getByRole('main').getByRole('listitem')
  await expect(results.filter({ hasText: department })).toContainText('未存入（本次不存入）')
  await results.filter({ hasText: project }).getByRole('link', { name: '打开' }).click()
  await expect(page.getByRole('main').getByText('≥300户')).toBeVisible()
})

test('the walk from doubt to doubt shows each at its place, with what the file says there', async ({ page }) => {
  await signIn(page, 'preparer')
  await openPreview(page, sample('seed.txt'))
  await page.getByRole('button', { name: '下一处疑点' }).click()
  const doubt = panel(page).locator('[aria-current]')
  await expect(doubt).toContainText('[bookmark: _GoBack]')
  await expect(formButton(page, '政府公开工作专项经费')).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('main').getByText('解读视频完成时间')).toBeInViewport()
})

test('weights and the other layout of a file are told apart from what is there', async ({ page }) => {
  await signIn(page, 'preparer')
  await openPreview(page, sample('variants/a-weight-column.docx'))
  await expect(panel(page)).toContainText('版面（行、列及其标题）不同')
  await expect(panel(page).getByRole('rowheader', { name: /分值权重$/ })).toHaveCount(12)
  await panel(page)
    .getByRole('button', { name: /^另有 \d+ 处不同/ })
    .click()
  await expect(panel(page).getByRole('rowheader', { name: /分值权重$/ })).toHaveCount(46)
  await page.getByRole('button', { name: '放弃导入' }).click()
  await expect(page.getByRole('heading', { name: '导入', exact: true })).toBeVisible()
})

const refused = [
  ['truncated.docx', /损坏/],
  ['other-table.docx', /没有找到/],
  ['xlsx-renamed.docx', /内容不是 Word 文档/],
  ['formulas.xlsx', /请使用 Word 文档/],
  ['zero-bytes.docx', /空/],
] as const

for (const [name, words] of refused) {
  test(`a file that is no form says why and is taken off the list: ${name}`, async ({ page }) => {
    await signIn(page, 'preparer')
    await chooseFile(page, sample(`bad/${name}`))
    const job = page.getByRole('region', { name, exact: true })
    await expect(job).toContainText(words)
    await job.getByRole('button', { name: '移除' }).click()
    await expect(job).toBeHidden()
  })
}

test('amounts that are none are named as the file has them, and stay blank', async ({ page }) => {
  await signIn(page, 'preparer')
  await openPreview(page, sample('bad/bad-money.docx'))
  await expect(panel(page)).toContainText('原文：abc')
  await expect(panel(page)).toContainText('原文：1,23.4.5')
  await expect(panel(page).getByRole('row', { name: '基本支出 › 预算金额 › 总额 465.86 （空白）' })).toBeVisible()
})

test('who may only look is not offered an import', async ({ page }) => {
  await signIn(page, 'viewer')
  await expect(page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '导入' })).toHaveCount(0)
})

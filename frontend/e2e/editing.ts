import { randomUUID } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'

/** Asks the server as the person whose page it is. Faults fail the journey. */
export async function ask(page: Page, query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { cookies } = await page.context().storageState()
  const token = cookies.find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? ''
  const answer = await page.request.post('/graphql', {
    headers: { 'X-XSRF-TOKEN': token, Accept: 'application/graphql-response+json' },
    data: { query, variables },
  })
  const body: unknown = await answer.json()
  expect(at(body, 'errors')).toBeUndefined()
  return at(body, 'data')
}

/** What stands at a path of keys in JSON. */
export function at(json: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  )
}

let made = 0

/** Makes a project form of its own for a journey: the official levels, and no indicators yet. Gives its id. */
export async function newProject(page: Page): Promise<string> {
  const units = await ask(page, '{ units { id name } }', {})
  const list = at(units, 'units')
  const unitId = Array.isArray(list)
    ? at(
        list.find((unit) => at(unit, 'name') === '六安市叶集区人民政府办公室'),
        'id',
      )
    : undefined
  made += 1
  const input = {
    editId: randomUUID(),
    unitId,
    kind: 'PROJECT',
    budgetYear: 2025,
    projectName: `试填项目 ${process.pid}-${made}`,
  }
  const data = await ask(
    page,
    `mutation Make($input: CreateFormInput!) {
      createForm(input: $input) { __typename ... on FormChanged { form { id } } }
    }`,
    { input },
  )
  return String(at(data, 'createForm', 'form', 'id'))
}

/** Opens a form and waits until its paper is there. */
export async function openForm(page: Page, id: string): Promise<Locator> {
  await page.goto(`/forms/${id}`)
  const sheet = page.getByRole('main', { name: '表格' })
  await expect(sheet.getByRole('columnheader', { name: '指标值' })).toBeVisible()
  return sheet
}

/** The empty line of a subcategory. */
export function blankLine(sheet: Locator, subcategory: string): Locator {
  return sheet.getByRole('row', { name: new RegExp(subcategory) }).getByText('未设置，点此新增')
}

/** Waits until the page says that everything is on the server. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-saved=saved]')).toBeVisible()
}

/** Types an indicator with its target into an empty line and leaves it. */
export async function addIndicator(page: Page, sheet: Locator, subcategory: string, text: readonly [string, string]) {
  await blankLine(sheet, subcategory).click()
  await page.keyboard.type(text[0])
  await page.keyboard.press('Tab')
  await page.keyboard.type(text[1])
  await page.keyboard.press('Enter')
  await saved(page)
}

/** The indicators of a form as the server has them: name and target, in order. */
export async function indicatorsOf(page: Page, id: string): Promise<readonly string[]> {
  const data = await ask(
    page,
    `query Read($id: ID!) {
      form(id: $id) {
        indicatorTree { categories { subcategories { indicators { name target { text } } } } }
      }
    }`,
    { id },
  )
  const found: string[] = []
  const walk = (json: unknown) => {
    if (Array.isArray(json)) json.forEach(walk)
    else if (typeof at(json, 'target', 'text') === 'string') {
      found.push(`${String(at(json, 'name'))} ${String(at(json, 'target', 'text'))}`)
    } else if (typeof json === 'object' && json !== null) Object.values(json).forEach(walk)
  }
  walk(data)
  return found
}

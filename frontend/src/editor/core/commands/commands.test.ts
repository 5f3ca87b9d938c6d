import { describe, expect, test } from 'vitest'
import { keyOf } from '../command'
import { editorOn } from '../editorOn'
import { departmentForm, projectForm } from '../sampleForms'
import { commands } from './list'

const editor = editorOn(departmentForm)

describe('moving between cells', () => {
  test('a merged cell is one stop, and → comes back to the line that it was entered from', () => {
    const inside = editor.select('复核覆盖率').press('ArrowLeft', 'ArrowLeft')
    expect(inside.text).toBe('产出指标')
    expect(inside.press('ArrowRight', 'ArrowRight').text).toBe('复核覆盖率')
  })
  test('↓ leaves a merged cell below its last line, ↑ above its first', () => {
    expect(editor.select('产出指标').press('ArrowDown').text).toBe('效益指标')
    expect(editor.select('质量指标').press('ArrowUp').text).toBe('数量指标')
  })
  test('Tab goes through each cell once, Shift+Tab the same way back', () => {
    const names = ['产出指标']
    let at = editor.select('产出指标')
    for (let i = 0; i < 6; i += 1) {
      at = at.press('Tab')
      names.push(at.text)
    }
    expect(names).toEqual(['产出指标', '数量指标', '政策解读视频', '≥3个', '新闻发布会', '≥8场', '质量指标'])
    expect(at.press(...Array.from({ length: 6 }, () => 'Shift+Tab')).text).toBe('产出指标')
  })
  test('Home and End in the row, with Ctrl in the sheet, PgDn by a screen', () => {
    expect(editor.select('复核覆盖率').press('End').text).toBe('100%')
    expect(editor.select('复核覆盖率').press('Home', 'ArrowRight').text).toBe('质量指标')
    expect(editor.press('Control+End').text).toBe('有效提升')
    expect(editor.press('Control+End', 'Control+Home').cell).toBe('title')
    expect(editor.press('PageDown', 'PageUp').cell).toBe('title')
  })
  test('at the edge nothing happens', () => {
    expect(editor.press('ArrowUp', 'ArrowLeft', 'Shift+Tab').cell).toBe('title')
    expect(editor.press('Control+End', 'Tab', 'ArrowDown', 'ArrowRight').text).toBe('有效提升')
  })
})

describe('editing a cell', () => {
  test('typing replaces the text, Enter keeps it and goes down, Tab keeps it and goes right', () => {
    expect(editor.select('≥3个').type('≥5个').press('Enter').text).toBe('≥8场')
    const kept = editor.select('新闻发布会').type('发布会').press('Tab')
    expect(kept.text).toBe('≥8场')
    expect(kept.namesIn('数量指标')).toEqual(['政策解读视频', '发布会'])
  })
  test('F2 takes the text itself, Esc gives up', () => {
    expect(editor.select('≥3个').press('F2').type('/月').text).toBe('≥3个/月')
    expect(editor.select('≥3个').press('F2').type('/月').press('Escape').form).toBe(departmentForm)
  })
  test('Esc also takes back what was saved while typing, and leaves no step to undo', () => {
    const saved = editor.select('≥3个').type('≥4个').pause().type('/月').pause()
    expect(saved.form).not.toEqual(departmentForm)
    expect(saved.press('Escape').form).toEqual(departmentForm)
    expect(saved.press('Escape', 'Control+z').form).toEqual(departmentForm)
  })
  test('what was saved in one stay in a cell is one step to undo', () => {
    const kept = editor.select('≥3个').type('≥4').pause().type('个').pause().type('/月').press('Enter')
    expect(kept.press('Control+z').form).toEqual(departmentForm)
  })
  test('nothing is saved while an input method composes', () => {
    const composing = editor.select('≥3个').compose('wo men')
    expect(composing.pause().did).toEqual([])
    expect(composing.compose('我们').pause().form).toBe(departmentForm)
  })
  test('what is typed into the line of an empty subcategory makes the indicator', () => {
    const made = editor.select('s3:blank/name').type('经济增长').press('Tab').type('≥5%').press('Enter')
    expect(made.namesIn('经济效益')).toEqual(['经济增长'])
    expect(made.select('经济增长').press('ArrowRight').text).toBe('≥5%')
    expect(made.press('Control+z', 'Control+z').form).toEqual(departmentForm)
  })
  test('the line of an empty category makes its first subcategory', () => {
    const made = editorOn(projectForm).select('c2:blank/subcategory').type('服务对象满意度').press('Enter')
    expect(made.form.indicatorTree.categories[1]?.subcategories.map(({ name }) => name)).toEqual(['服务对象满意度'])
  })
  test('what a cell can not take stays in the text field with its problem, wherever one wants to go', () => {
    const wrong = editor.select('102.16').type('abc').press('Enter')
    expect(wrong.state.editing).toMatchObject({ text: 'abc', problem: { message: 'problem.money' } })
    expect(wrong.select('≥3个').state.editing?.text).toBe('abc')
    expect(wrong.press('Escape').form).toBe(departmentForm)
  })
  test('Delete clears a cell; where nothing stands or must stand, nothing happens', () => {
    expect(editor.select('≥3个').press('Delete').text).toBe('')
    expect(editor.select('102.16').press('Delete').text).toBe('')
    expect(editor.select('head.value').press('Delete').form).toBe(departmentForm)
  })
  test('amounts are taken in the unit of the paper', () => {
    const paid = editorOn(projectForm).select('funds.annualTotal').type('387,664.62').press('Enter')
    expect(paid.form).toMatchObject({ funds: { annualTotal: '38.766462' } })
    expect(paid.select('funds.annualTotal').text).toBe('387664.62')
  })
  test('department, extra rows, weights, directions and remarks are cells like others', () => {
    const all = editorOn(projectForm)
      .select('supervisingDepartment')
      .type('219-教育局')
      .select('extra/0')
      .type('0564-2')
      .select('i1/weight')
      .type('１０')
      .select('i1/direction')
      .type('反')
      .select('i1/notes/备注')
      .type('按季')
      .press('Enter')
    expect(all.form).toMatchObject({
      supervisingDepartment: { code: '219', name: '教育局' },
      extra: [{ label: '联系电话', value: '0564-2' }],
    })
    const indicator = all.form.indicatorTree.categories[0]?.subcategories[0]?.indicators[0]
    expect(indicator).toMatchObject({ weight: '10', direction: 'LOWER', notes: [{ label: '备注', value: '按季' }] })
  })
  test('who may not edit can move, and nothing else', () => {
    const reader = editorOn({ ...departmentForm, permissions: [] }).select('≥3个')
    for (const key of ['F2', 'Delete', 'Control+Enter', 'Control+Delete', 'Alt+ArrowUp']) {
      expect(reader.press(key).did, key).toEqual([])
    }
    expect(reader.type('x').state.editing).toBeNull()
    expect(reader.press('ArrowDown').text).toBe('≥8场')
  })
})

describe('rows', () => {
  test('Ctrl+Enter puts an indicator below, in the same subcategory, and is there', () => {
    const more = editor.select('≥3个').press('Control+Enter').type('新的').press('Enter')
    expect(more.namesIn('数量指标')).toEqual(['政策解读视频', '新的', '新闻发布会'])
    expect(editor.select('基本支出').press('Control+Enter').type('新任务').press('Tab').form).toMatchObject({
      tasks: [{ name: '基本支出' }, { name: '新任务' }, { name: '综合运行保障' }],
    })
  })
  test('Ctrl+Enter keeps what is being typed first', () => {
    const more = editor.select('≥3个').type('≥5个').press('Control+Enter')
    expect(more.form.indicatorTree.categories[0]?.subcategories[0]?.indicators[0]?.target.text).toBe('≥5个')
    expect(more.namesIn('数量指标')).toHaveLength(3)
  })
  test('Alt+↑ on the first 质量指标 makes it the last 数量指标, and undo puts it back', () => {
    const moved = editor.select('智能会议系统运行稳定性').press('Alt+ArrowUp')
    expect(moved.namesIn('数量指标').at(-1)).toBe('智能会议系统运行稳定性')
    expect(moved.text).toBe('智能会议系统运行稳定性')
    expect(moved.press('Control+z').form).toEqual(departmentForm)
  })
  test('Alt+↓ goes through the last line into an empty subcategory of the next category', () => {
    expect(editor.select('复核覆盖率').press('Alt+ArrowDown').namesIn('经济效益')).toEqual(['复核覆盖率'])
    expect(editor.select('政策解读视频').press('Alt+ArrowDown').namesIn('数量指标')).toEqual([
      '新闻发布会',
      '政策解读视频',
    ])
    expect(editor.select('政策解读视频').press('Alt+ArrowUp').did).toEqual([])
  })
  test('in a merged cell the same keys move the subcategory or category', () => {
    const tree = (form: typeof departmentForm) =>
      form.indicatorTree.categories.map(({ name, subcategories }) => [name, ...subcategories.map((s) => s.name)])
    expect(tree(editor.select('质量指标').press('Alt+ArrowDown').form)).toEqual([
      ['产出指标', '数量指标'],
      ['效益指标', '质量指标', '经济效益', '社会效益'],
    ])
    expect(tree(editor.select('效益指标').press('Alt+ArrowUp').form)[0]?.[0]).toBe('效益指标')
    expect(editor.select('综合运行保障').press('Alt+ArrowUp').form).toMatchObject({
      tasks: [{ id: 't2' }, { id: 't1' }],
    })
  })
  test('Ctrl+Delete removes the row, undo brings it back with all that it had', () => {
    const removed = editor.select('新闻发布会').press('Control+Delete')
    expect(removed.namesIn('数量指标')).toEqual(['政策解读视频'])
    expect(removed.press('Control+z').form).toEqual(departmentForm)
    expect(editor.select('产出指标').press('Control+Delete', 'Control+z').form).toEqual(departmentForm)
    expect(
      editor.select('s3:blank/name').press('Control+Delete').form.indicatorTree.categories[1]?.subcategories,
    ).toHaveLength(1)
  })
  test('subcategories, categories and tasks are added beside the selected one', () => {
    const more = editor.select('政策解读视频').press('Control+Shift+Enter').type('时效指标').press('Enter')
    expect(more.form.indicatorTree.categories[0]?.subcategories.map(({ name }) => name)).toEqual([
      '数量指标',
      '时效指标',
      '质量指标',
    ])
    const category = editor.select('政策解读视频').press('Control+Alt+Enter').type('成本指标').press('Enter')
    expect(category.form.indicatorTree.categories.map(({ name }) => name)).toEqual(['产出指标', '成本指标', '效益指标'])
  })
})

describe('undo and redo', () => {
  test('redo does again what was undone; a new edit ends that', () => {
    const two = editor.select('≥3个').type('≥4个').press('Enter').type('≥9场').press('Enter')
    expect(two.press('Control+z', 'Control+z').form).toEqual(departmentForm)
    expect(two.press('Control+z', 'Control+z', 'Control+y', 'Control+y').form).toEqual(two.form)
    const other = two.press('Control+z').select('100%').type('90%').press('Enter')
    expect(other.press('Control+y').did).toEqual([])
  })
  test('with nothing to undo nothing happens', () => {
    expect(editor.press('Control+z', 'Control+y').form).toBe(departmentForm)
  })
})

test('each key means one command in each state, each command has a name of its own', () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length)
  const keys = commands.flatMap((command) => command.keys)
  expect(new Set(keys).size).toBe(keys.length)
})

test('keys are named alike on every keyboard', () => {
  const stroke = { key: 'Z', ctrlKey: false, metaKey: true, altKey: false, shiftKey: true }
  expect(keyOf(stroke)).toBe('Control+Shift+z')
  expect(keyOf({ ...stroke, key: 'ArrowUp', metaKey: false, altKey: true, shiftKey: false })).toBe('Alt+ArrowUp')
})

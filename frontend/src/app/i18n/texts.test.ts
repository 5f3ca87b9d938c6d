import { expect, test } from 'vitest'
import { en } from './en'
import { zhCN } from './zhCN'

function flat(texts: object, path = ''): Map<string, string> {
  const all = new Map<string, string>()
  for (const [key, value] of Object.entries<unknown>({ ...texts })) {
    if (typeof value === 'string') all.set(path + key, value)
    else if (typeof value === 'object' && value !== null)
      for (const [k, v] of flat(value, `${path}${key}.`)) all.set(k, v)
  }
  return all
}

const chinese = flat(zhCN)
const english = flat(en)
const holes = (text: string | undefined) => [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map((hole) => hole[1]).sort()

test('both languages have the same keys', () => {
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
})

test('both languages fill in the same values', () => {
  for (const [key, text] of chinese) expect([key, holes(english.get(key))]).toEqual([key, holes(text)])
})

test('no text is empty, exclaims, or trails off', () => {
  for (const [key, text] of [...chinese, ...english]) {
    expect([key, text.trim()]).not.toEqual([key, ''])
    // 保存中… is the one text that may: it lasts a moment
    const allowed = key === 'editor.saved.saving' ? text.replace('…', '') : text
    expect([key, /[!！…]/.test(allowed)]).toEqual([key, false])
  }
})

import { cwd } from 'node:process'
import { RuleTester } from 'eslint'
import tseslint from 'typescript-eslint'
import { afterAll, describe, it } from 'vitest'
import { boundaries } from './boundaries.js'

Object.assign(RuleTester, { afterAll, describe, it })
const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } })
const file = (name) => `${cwd()}/src/${name}`

tester.run('boundaries', boundaries, {
  valid: [
    {
      name: 'the sync engine enters the core by its door',
      filename: file('editor/sync/a.ts'),
      code: "import '../core'",
    },
    {
      name: 'the core may hold its state in a cell',
      filename: file('editor/core/a.ts'),
      code: "import 'zustand/vanilla'",
    },
    { name: 'a test of the heart may use the test runner', filename: file('model/a.test.ts'), code: "import 'vitest'" },
    { name: 'inside a room every file is near', filename: file('model/edit/a.ts'), code: "import '../form'" },
  ],
  invalid: [
    {
      name: 'the core knows no view',
      filename: file('editor/core/a.ts'),
      code: "import '../view/Sheet'",
      errors: [{ messageId: 'room' }],
    },
    {
      name: 'the heart knows no React',
      filename: file('model/a.ts'),
      code: "import 'react'",
      errors: [{ messageId: 'pure' }],
    },
    {
      name: 'nobody passes a door',
      filename: file('editor/view/a.ts'),
      code: "import '../core/history'",
      errors: [{ messageId: 'door' }],
    },
    {
      name: 'lazily neither',
      filename: file('editor/core/a.ts'),
      code: "void import('../sync/engine')",
      errors: [{ messageId: 'room' }],
    },
  ],
})

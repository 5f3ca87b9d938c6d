import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { boundaries } from './lint/boundaries.js'

const page = ['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB']
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'BroadcastChannel']
const chance = ['Date', 'setTimeout', 'setInterval', 'crypto', 'performance']

export default tseslint.config(
  { ignores: ['target/', 'node_modules/', '.node/', 'src/graphql/generated/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js', 'lint/*.js'] } } },
    plugins: { yeji: { rules: { boundaries } } },
    rules: {
      'yeji/boundaries': 'error',
      // `as const` stays allowed
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      'max-lines': ['error', 300],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    rules: {
      // The sheet is a grid made of a table
      'jsx-a11y/no-noninteractive-element-to-interactive-role': [
        'error',
        { table: ['grid'], td: ['gridcell'], th: ['rowheader', 'columnheader'], tr: ['row'] },
      ],
      // What scrolls must be reached by the keyboard
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['main'], roles: ['tabpanel'] }],
      'jsx-a11y/label-has-associated-control': ['error', { depth: 3 }],
      'react-hooks/exhaustive-deps': 'error',
      'max-lines': ['error', 200],
    },
  },
  {
    files: ['src/model/**/*.ts', 'src/editor/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...page, ...network, ...chance],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Chance is handed in' }],
    },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'e2e/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'CallExpression[callee.property.name=/^(skip|only|todo)$/]', message: 'Every test runs' },
      ],
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
)

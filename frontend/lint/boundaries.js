import path from 'node:path'

const shared = ['design', 'graphql', 'terms', 'app/session', 'app/i18n']

/** Rooms of `src`, each with the rooms that it may enter. `app` stands on top and may enter all. */
const rooms = {
  'editor/core': ['model'],
  'editor/sync': ['model', 'editor/core', 'graphql'],
  'editor/sheet': ['model', 'editor/core', ...shared],
  'editor/panels': ['model', 'editor/sheet', ...shared],
  'editor/view': ['model', 'editor/core', 'editor/sync', 'editor/sheet', 'editor/panels', ...shared],
  graphql: [],
  model: [],
  design: [],
  terms: ['design', 'graphql', 'model'],
  'sign-in': shared,
  forms: ['model', ...shared],
  import: ['model', 'editor/sheet', ...shared],
  'app/session': ['graphql'],
  'app/i18n': [],
  app: null,
}
const names = Object.keys(rooms).sort((a, b) => b.length - a.length)

/** Rooms whose `index.ts` is the only way in. */
const doors = new Set(['model', 'editor/core', 'design'])

/** Rooms that run without a page and without a network: nothing but our own values, and the cell that holds the state. */
const pure = new Map([
  ['model', new Set()],
  ['editor/core', new Set(['zustand/vanilla'])],
])
const testTools = new Set(['vitest', 'fast-check'])

function roomOf(file, source) {
  const inside = path.relative(source, file).split(path.sep).join('/')
  return names.find((name) => inside === name || inside.startsWith(`${name}/`))
}

/** Holds what a room may import: which other rooms, only through their doors, and no package where the room is pure. */
export const boundaries = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      room: '`{{from}}` may not import `{{to}}`',
      door: 'Enter `{{to}}` through its index.ts',
      pure: '`{{from}}` is pure: it may not import `{{name}}`',
    },
  },
  create(context) {
    const source = path.join(context.cwd, 'src')
    const from = roomOf(context.filename, source)
    if (from === undefined) return {}
    const isTest = /\.test\.tsx?$/.test(context.filename)

    function check(node) {
      if (node.source === null || node.source === undefined) return
      const name = node.source.value
      if (!name.startsWith('.')) {
        const allowed = pure.get(from)
        const isForTest = isTest && (testTools.has(name) || name.startsWith('node:'))
        if (allowed !== undefined && !allowed.has(name) && !isForTest) {
          context.report({ node, messageId: 'pure', data: { from, name } })
        }
        return
      }
      const target = path.resolve(path.dirname(context.filename), name)
      const to = roomOf(target, source)
      if (to === undefined || to === from) return
      const enters = rooms[from]
      if (enters !== null && !enters.includes(to)) {
        context.report({ node, messageId: 'room', data: { from, to } })
      } else if (doors.has(to) && path.relative(path.join(source, to), target) !== '') {
        const isAsset = target.endsWith('.css')
        if (!isAsset && path.relative(path.join(source, to), target) !== 'index.ts') {
          context.report({ node, messageId: 'door', data: { to } })
        }
      }
    }

    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression(node) {
        if (node.source.type === 'Literal') check(node)
      },
    }
  },
}

import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: '../schema.graphqls',
  documents: ['src/**/*.{ts,tsx}', '!src/graphql/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        // Amounts stay strings: a JavaScript number would lose the scale that the paper has
        scalars: { Decimal: 'string', DateTime: 'string', Date: 'string', Edits: 'unknown', PlaceValue: 'unknown' },
      },
    },
  },
}

export default config

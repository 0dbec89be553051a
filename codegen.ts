import type { CodegenConfig } from '@graphql-codegen/cli';

const config = { useTypeImports: true, enumsAsTypes: true, scalars: { DateTime: 'string', TimeZone: 'string' } };

/** Two clients of the schema: the page, and the stranger's client that the journey speaks through. */
const codegen: CodegenConfig = {
  schema: './schema.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    'apps/web/src/gql/': {
      documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/gql/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config,
    },
    'test/journey/gql/': { documents: ['test/journey/*.graphql'], preset: 'client', presetConfig: { fragmentMasking: false }, config },
  },
};
export default codegen;

import type { CodegenConfig } from '@graphql-codegen/cli';

const config = { useTypeImports: true, enumsAsTypes: true, scalars: { DateTime: 'string', TimeZone: 'string' } };

/** Three clients of the schema: the page, its debrief (which brings no parser and so wants strings), and the stranger's client of the journey. */
const codegen: CodegenConfig = {
  schema: './schema.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    'apps/web/src/gql/': {
      documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/**/gql/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config,
    },
    'apps/web/src/gql/reads.ts': {
      documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/**/gql/**'],
      plugins: ['./apps/web/build/reads.cjs'],
    },
    'apps/web/src/debrief/gql/': {
      documents: ['apps/web/src/debrief/*.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { ...config, documentMode: 'string', pureMagicComment: true },
    },
    'test/journey/gql/': { documents: ['test/journey/*.graphql'], preset: 'client', presetConfig: { fragmentMasking: false }, config },
  },
};
export default codegen;

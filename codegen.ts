import { existsSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import groups from './schema/operations/operations.json' with { type: 'json' };
import { SUBGRAPH_FOLDERS } from './subgraphs/folders.ts';

/** `SUBGRAPH=offers npm run codegen` makes the types of one subgraph only. */
const only = process.env['SUBGRAPH'];

const folders = SUBGRAPH_FOLDERS.filter(
  ({ name, folder }) =>
    existsSync(`${folder}/schema.graphql`) && (only === undefined || only === name),
);

const resolverTypes = Object.fromEntries(
  folders.map(({ name, folder, mappers }) => [
    `${folder}/schema.generated.ts`,
    {
      schema: [`${folder}/schema.graphql`, 'kernel/graph/shared.graphql'],
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        avoidOptionals: { field: true },
        defaultScalarType: 'unknown',
        strictScalars: true,
        scalars: {
          _FieldSet: 'string',
          Date: 'string',
          DateTime: { input: 'Date', output: 'Date' },
          federation__FieldSet: 'string',
        },
        contextType: `./context.ts#${contextName(name)}`,
        mappers,
        resolverTypeWrapperSignature: 'Promise<T> | T',
      },
    },
  ]),
);

function contextName(subgraph: string): string {
  const words = subgraph
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return `${words.join('')}Context`;
}

/** Typed documents for a frontend, a file for each group of the saved operations: one constant an operation, its variables and its answer typed. */
const client: CodegenConfig['generates'] = Object.fromEntries(
  Object.entries(groups).map(([group, operations]) => [
    `schema/client/${group.toLowerCase().replaceAll(' ', '-')}.ts`,
    {
      schema: 'schema/api.graphql',
      documents: operations.map((name) => `schema/operations/${name}.graphql`),
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string' },
      },
    },
  ]),
);

const config: CodegenConfig = {
  importExtension: '.ts',
  generates: only === undefined ? { ...resolverTypes, ...client } : resolverTypes,
};

export default config;

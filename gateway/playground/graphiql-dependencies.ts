import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Monaco and Prettier come with GraphiQL, not with this project: they are found from there, wherever npm put them. */
const fromHere = createRequire(import.meta.url);
const fromGraphiql = createRequire(fromHere.resolve('@graphiql/react/package.json'));
const folderOf = (name: string): string => dirname(fromGraphiql.resolve(`${name}/package.json`));

/** Scripts that run in a worker of their own, by the name of their bundle. */
export const workerSources = () => ({
  'editor-worker': join(folderOf('monaco-editor'), 'esm/vs/editor/editor.worker.js'),
  'json-worker': join(folderOf('monaco-editor'), 'esm/vs/language/json/json.worker.js'),
  'graphql-worker': join(folderOf('monaco-graphql'), 'esm/graphql.worker.js'),
});

/**
 * GraphiQL asks Prettier's parsers by their old names, which are CommonJS: of those esbuild gives a dynamic import
 * the default export only, and "Prettify" fails. To be removed when @graphiql/react imports `prettier/plugins/*`.
 */
export const prettierAliases = () => ({
  'prettier/parser-graphql': join(folderOf('prettier'), 'plugins/graphql.mjs'),
  'prettier/parser-babel': join(folderOf('prettier'), 'plugins/babel.mjs'),
});

import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const WEB_FONT = /@font-face\s*\{[^}]*font-family:\s*"?(?:Roboto|Fira Code)"?[^}]*\}/g;

/**
 * Leaves out what GraphiQL's style sheet would bring twice or for nothing: Monaco's styles, which it already
 * contains, and 360 kB of Roboto and Fira Code, since the page uses the reader's own fonts.
 */
export const leanStyles: Plugin = {
  name: 'lean-styles',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]monaco-editor[\\/].*\.css$/ }, () => ({
      contents: '',
      loader: 'empty',
    }));
    onLoad({ filter: /[\\/]graphiql[\\/]dist[\\/]style\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(WEB_FONT, ''),
      loader: 'css',
    }));
  },
};

import { basename, join } from 'node:path';
import type { Metafile } from 'esbuild';
import type { BundleManifest } from './bundle-manifest.ts';
import { prettierAliases, workerSources } from './graphiql-dependencies.ts';
import { leanStyles } from './lean-styles.ts';

const PAGE = join(import.meta.dirname, 'page');

export type BuiltPage = {
  readonly manifest: BundleManifest;
  readonly files: readonly { readonly name: string; readonly content: Uint8Array }[];
};

/** Bundles the page and its three workers, in esbuild's own process; nothing is written and nothing is fetched. */
export async function buildPage(): Promise<BuiltPage> {
  // Loaded here and not above: a start that finds its bundle never needs it.
  const esbuild = await import('esbuild');
  try {
    const { metafile, outputFiles } = await esbuild.build({
      absWorkingDir: PAGE,
      entryPoints: { page: join(PAGE, 'main.tsx'), ...workerSources() },
      outdir: join(PAGE, 'assets'),
      write: false,
      metafile: true,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      jsx: 'automatic',
      tsconfigRaw: {},
      define: { 'process.env.NODE_ENV': '"production"' },
      entryNames: '[name]-[hash]',
      chunkNames: 'chunk-[hash]',
      assetNames: '[name]-[hash]',
      legalComments: 'linked',
      logLevel: 'silent',
      alias: prettierAliases(),
      plugins: [leanStyles],
    });
    return {
      manifest: describe(metafile),
      files: outputFiles.map((file) => ({ name: basename(file.path), content: file.contents })),
    };
  } finally {
    await esbuild.stop();
  }
}

function describe({ outputs }: Metafile): BundleManifest {
  const entry = (source: string) => {
    const found = Object.entries(outputs).find(([, { entryPoint }]) =>
      entryPoint?.endsWith(source),
    );
    if (!found) throw new Error(`The bundle lacks ${source}`);
    return { path: found[0], name: basename(found[0]), ...found[1] };
  };
  const page = entry('main.tsx');
  if (!page.cssBundle) throw new Error('The bundle lacks its style sheet');
  // GraphiQL imports these two once it is on the screen; asked for at once, they are there by then.
  const editors = [entry('esm/monaco-editor.js'), entry('esm/lite.js')];
  const needed = [page, ...editors].flatMap(({ path, imports }) => [
    path,
    ...imports.filter(({ kind }) => kind === 'import-statement').map((imported) => imported.path),
  ]);
  return {
    script: page.name,
    style: basename(page.cssBundle),
    preloads: [...new Set(needed)].map((path) => basename(path)),
    workers: {
      editor: entry('editor.worker.js').name,
      json: entry('json.worker.js').name,
      graphql: entry('graphql.worker.js').name,
    },
    assets: Object.keys(outputs).map((path) => basename(path)),
  };
}

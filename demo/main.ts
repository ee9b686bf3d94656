import { parseArgs } from 'node:util';
import { generateDemo } from './generate.ts';
import { isProfileName } from './profiles.ts';

const USAGE =
  'usage: node demo/main.ts --out DIR [--profile unit|departement|nation] [--seed 44] [--as-of 2026-10-31] [--scale 1] [--only subgraph/source,…]\n';

const { values } = parseArgs({
  options: {
    profile: { type: 'string', default: 'departement' },
    seed: { type: 'string', default: '44' },
    out: { type: 'string' },
    'as-of': { type: 'string' },
    scale: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

const { profile, out, only } = values;
const asOf = values['as-of'];
if (out === undefined || !isProfileName(profile)) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const startedAt = performance.now();
  const manifest = await generateDemo({
    profile,
    outDir: out,
    seed: Number(values.seed),
    scale: Number(values.scale),
    ...(asOf === undefined ? {} : { asOf }),
    ...(only === undefined ? {} : { only: only.split(',') }),
    onProgress: ({ subgraph, source, file, records, done }) => {
      if (done) {
        process.stdout.write(`${subgraph}/${source}\t${records}\t${file}\n`);
      }
    },
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(`${manifest.files.length} files in ${seconds} s\n`);
}

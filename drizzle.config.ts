import { defineConfig } from 'drizzle-kit';

/** `npm run db:generate -- <folder of the subgraph>` sets SUBGRAPH_FOLDER. */
const folder = process.env['SUBGRAPH_FOLDER'] ?? 'subgraphs/template';

export default defineConfig({
  dialect: 'postgresql',
  schema: `./${folder}/**/tables.ts`,
  out: process.env['MIGRATIONS_FOLDER'] ?? `./${folder}/migrations`,
});

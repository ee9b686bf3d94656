import { ingestTables } from '#kernel/database/ingest-tables.ts';
import { jobTables } from '#kernel/database/job-tables.ts';
import { schema } from './schema.ts';

export const { files: ingestFiles, rejects: ingestRejects } = ingestTables(schema);

export const { runs: jobRuns } = jobTables(schema);

import { ingestTables } from '#kernel/database/ingest-tables.ts';
import { schema } from './schema.ts';

export const { files: ingestFiles, rejects: ingestRejects } = ingestTables(schema);

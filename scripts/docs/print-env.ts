import type { z } from 'zod';
import { gatewayVariables } from '../../gateway/env.ts';
import { forecastVariables } from '../../subgraphs/employers/forecast/settings.ts';
import { subgraphVariables } from '../../subgraphs/env.ts';
import { hubVariables } from '../hub/env.ts';

interface Section {
  readonly title: string;
  readonly schema: z.ZodObject;
}

export const ENV_SECTIONS: readonly Section[] = [
  { title: '`npm start` and `npm run ingest`', schema: hubVariables },
  { title: 'the gateway', schema: gatewayVariables },
  { title: 'a subgraph process', schema: subgraphVariables },
  { title: 'the jobs of employers', schema: forecastVariables },
];

/** `.env.example`, printed from the schemas that read the variables. A variable read in several places stands once. */
export function printEnv(): string {
  const lines = [
    '# Every variable that the hub reads; all are optional for `npm start`. Printed from the schemas by `npm run docs`.',
  ];
  const seen = new Set<string>();
  for (const { title, schema } of ENV_SECTIONS) {
    lines.push('', `# ${title.replaceAll('`', '')}`);
    for (const [name, type] of Object.entries(schema.shape)) {
      if (seen.has(name)) continue;
      seen.add(name);
      const parsed = type.safeParse(undefined);
      const fallback = parsed.success && parsed.data !== undefined ? String(parsed.data) : '';
      lines.push(`# ${describe(type)}`, `#${name}=${fallback}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function describe(type: unknown): string {
  return (type as { description?: string }).description ?? '';
}

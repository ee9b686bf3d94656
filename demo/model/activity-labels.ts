import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

let labels: Map<string, string> | null = null;

/** NAF rév. 2 label of a code with its dot (`56.10A`) or of a division (`56`); empty when unknown. */
export function activityLabel(code: string): string {
  labels ??= readLabels();
  return labels.get(code) ?? '';
}

export function dotted(naf: string): string {
  return `${naf.slice(0, 2)}.${naf.slice(2)}`;
}

function readLabels(): Map<string, string> {
  const file = createRequire(import.meta.url).resolve('@socialgouv/codes-naf/index.json');
  const rows: { id: string; label: string }[] = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(rows.map((row) => [row.id, row.label]));
}

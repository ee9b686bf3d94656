/** The value below which `share` of the sample lies (nearest rank); 0 for an empty sample. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

/** Prints rows under each other, columns aligned. */
export function printTable(
  rows: readonly (readonly string[])[],
  write: (line: string) => void,
): void {
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((row) => row[index]?.length ?? 0)),
  );
  for (const row of rows) {
    write(
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Values of one record by the source's own column names; the others are empty. */
type Fields = Readonly<Record<string, string>>;

export interface SourceFiles {
  /** Writes a datalake file of employers; its day and hour are in the name. Gives its path. */
  employers(dayAndHour: string, records: readonly Fields[]): Promise<string>;
  /** Writes a Sirene file; `day` is in the name, or INSEE's own name when null. Gives its path. */
  sirene(day: string | null, records: readonly Fields[]): Promise<string>;
  /** Writes any text. Gives its path. */
  text(name: string, text: string): Promise<string>;
  remove(): Promise<void>;
}

/** Makes small source files in the partners' layouts, in a folder of their own. */
export async function createSourceFiles(): Promise<SourceFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'employers-'));
  const employersHeader = await headerOf('establishments.input.csv', '|');
  const sireneHeader = await headerOf('sirene.input.csv', ',');
  const text = async (name: string, content: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  return {
    employers: (dayAndHour, records) =>
      text(
        `lbb_etablissement_full_${dayAndHour}.csv`,
        table(
          employersHeader,
          '|',
          { dc_commune_etablissement_id: '44109', dc_codepostal: '44000' },
          records,
        ),
      ),
    sirene: (day, records) =>
      text(
        day === null ? 'StockEtablissement_utf8.csv' : `StockEtablissement_utf8_${day}.csv`,
        table(
          sireneHeader,
          ',',
          { statutDiffusionEtablissement: 'O', etatAdministratifEtablissement: 'A' },
          records,
        ),
      ),
    text,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function headerOf(file: string, delimiter: string): Promise<readonly string[]> {
  const text = await readFile(new URL(file, import.meta.url), 'utf8');
  return (text.split('\n')[0] ?? '').split(delimiter);
}

function table(
  header: readonly string[],
  delimiter: string,
  usual: Fields,
  records: readonly Fields[],
): string {
  const lines = records.map((record) => {
    const row: Fields = { ...usual, ...record };
    const stranger = Object.keys(row).find((column) => !header.includes(column));
    if (stranger !== undefined) throw new Error(`No column ${stranger}`);
    return header.map((column) => row[column] ?? '').join(delimiter);
  });
  return `${[header.join(delimiter), ...lines].join('\n')}\n`;
}

import { RecordRejected } from '#kernel/ingest/source.ts';
import type { ReadRecord } from './formation-tree.ts';
import { readFormations } from './read-formations.ts';
import type { XmlElement } from './xml-element.ts';

export interface FormationFixture {
  readonly attributes: string;
  readonly title: string;
  /** Elements between the title and the action. */
  readonly body: string;
  readonly place: string;
  readonly sessions: string;
  /** Elements of the action after its sessions. */
  readonly action: string;
  readonly siret: string;
}

const DEFAULTS: FormationFixture = {
  attributes: 'numero="F_1"',
  title: 'Soudage',
  body: '',
  place: '<codepostal>44000</codepostal><ville>Nantes</ville>',
  sessions: '<session><periode><debut>20260901</debut><fin>20261231</fin></periode></session>',
  action: '',
  siret: '90000000100017',
};

/** The smallest formation, as LHEO writes it, with what the test is about. */
export function formationXml(overrides: Partial<FormationFixture> = {}): string {
  const { attributes, title, body, place, sessions, action, siret } = { ...DEFAULTS, ...overrides };
  return `<formation ${attributes}>
<intitule-formation>${title}</intitule-formation>${body}
<action><lieu-de-formation><coordonnees><adresse>${place}</adresse></coordonnees></lieu-de-formation>${sessions}${action}</action>
<organisme-formation-responsable><SIRET-organisme-formation><SIRET>${siret}</SIRET></SIRET-organisme-formation><nom-organisme>École du Modèle</nom-organisme></organisme-formation-responsable>
</formation>`;
}

export const catalogueXml = (formations: readonly string[], exportedOn?: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<lheo xmlns="http://lheo.gouv.fr/2.3"><offres>
${formations.join('\n')}
</offres>${exportedOn === undefined ? '' : `<extras info="flux"><extra info="date-export">${exportedOn}</extra></extras>`}</lheo>
`;

/** All records of a text, given to the reader in pieces of `pieceBytes`. */
export async function readAll(
  content: string | Buffer,
  {
    pieceBytes = 65_536,
    limits,
  }: { pieceBytes?: number; limits?: Parameters<typeof readFormations>[2] } = {},
): Promise<{ records: ReadRecord[]; exportDates: string[] }> {
  const bytes = Buffer.from(content);
  // As the kernel's input does, every chunk is the same memory filled anew.
  const memory = Buffer.alloc(pieceBytes);
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let start = 0; start < bytes.length; start += pieceBytes)
      yield memory.subarray(0, bytes.copy(memory, 0, start, start + pieceBytes));
  }
  const exportDates: string[] = [];
  const records: ReadRecord[] = [];
  const input = { name: 'catalogue.xml', chunks: chunks() };
  for await (const batch of readFormations(input, (date) => exportDates.push(date), limits))
    records.push(...batch);
  return { records, exportDates };
}

/** The element of a catalogue's first formation. */
export async function readElement(formation: string): Promise<XmlElement> {
  const { records } = await readAll(catalogueXml([formation]));
  const value = records[0]?.value;
  if (value === undefined || value instanceof RecordRejected) throw new Error('No formation read');
  return value.element;
}

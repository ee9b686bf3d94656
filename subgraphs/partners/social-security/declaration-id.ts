/** What an identifier tells of a declaration: enough to find it by the index of establishments and days. */
export interface DeclarationKey {
  readonly hiredOn: string;
  readonly siret: string | null;
  readonly fileId: number;
  readonly lineNo: number;
}

const FORM = /^(\d{4})(\d{2})(\d{2})-(\d{14}|0)-([1-9]\d{0,8})-([1-9]\d{0,14})$/u;

export const writeDeclarationId = ({ hiredOn, siret, fileId, lineNo }: DeclarationKey): string =>
  `${hiredOn.replaceAll('-', '')}-${siret ?? 0}-${fileId}-${lineNo}`;

/** Null when the text is no identifier of a declaration. */
export function readDeclarationId(id: string): DeclarationKey | null {
  const [, year, month, day, siret = '', fileId, lineNo] = FORM.exec(id) ?? [];
  if (year === undefined) return null;
  return {
    hiredOn: `${year}-${month}-${day}`,
    siret: siret === '0' ? null : siret,
    fileId: Number(fileId),
    lineNo: Number(lineNo),
  };
}

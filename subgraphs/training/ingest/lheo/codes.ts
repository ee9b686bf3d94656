import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import { isLevelCode } from '../../levels.ts';
import type { CertificationCodes } from '../../tables.ts';
import { type Doubt, lineAt, linesOf } from './values.ts';
import { childrenOf, type XmlElement } from './xml-element.ts';

/** FORMACODEs, the main one first: the one tagged `principal`, else the first. */
export function readFormacodes(domain: XmlElement | null, doubt: Doubt): string[] {
  const elements = childrenOf(domain, 'code-FORMACODE');
  const isMain = ({ attributes }: XmlElement): boolean => attributes['tag'] === 'principal';
  const mainFirst = [...elements.filter(isMain), ...elements.filter((one) => !isMain(one))];
  return distinctCodes(
    mainFirst.map(({ text }) => text.trim()),
    (code) => (/^\d{5}$/u.test(code) ? code : null),
    () => doubt('FORMACODE_WRONG'),
  );
}

export const readNsfCodes = (domain: XmlElement | null, doubt: Doubt): string[] =>
  distinctCodes(
    linesOf(domain, 'code-NSF'),
    (code) => (/^\d{3}[a-z]?$/u.test(code) ? code : null),
    () => doubt('NSF_CODE_WRONG'),
  );

export const readRomeCodes = (domain: XmlElement | null, doubt: Doubt): string[] =>
  distinctCodes(linesOf(domain, 'code-ROME'), normaliseRomeCode, () => doubt('ROME_CODE_WRONG'));

/** A code of `dict-niveaux`; null for 0, which says that the level is not given. */
export function readLevel(text: string | null, doubt: Doubt): number | null {
  if (text === null || /^0+$/u.test(text)) return null;
  const code = Number(text);
  if (isLevelCode(code)) return code;
  doubt('LEVEL_WRONG');
  return null;
}

export function readCertifications(formation: XmlElement, doubt: Doubt): CertificationCodes[] {
  const wrong = (): void => doubt('CERTIFICATION_CODE_WRONG');
  return childrenOf(formation, 'certification')
    .map((certification) => ({
      rncpCode: registerCode('RNCP', lineAt(certification, 'code-RNCP'), wrong),
      rsCode: registerCode('RS', lineAt(certification, 'code-RS'), wrong),
      certifInfoCode: registerCode('', lineAt(certification, 'code-CERTIFINFO'), wrong),
      cpfCode: registerCode('', lineAt(certification, 'code-CPF'), wrong),
    }))
    .filter((codes) => Object.values(codes).some((code) => code !== null));
}

/** A number with its register's prefix, whether the source wrote it or not: `474` and `RNCP474` are `RNCP474`. Zeros mean that there is none. */
function registerCode(prefix: string, text: string | null, wrong: () => void): string | null {
  if (text === null) return null;
  const number = text
    .toUpperCase()
    .replace(/\s/gu, '')
    .replace(new RegExp(`^${prefix}`, 'u'), '');
  if (/^0+$/u.test(number)) return null;
  if (/^\d{1,10}$/u.test(number)) return `${prefix}${number}`;
  wrong();
  return null;
}

function distinctCodes(
  texts: readonly string[],
  normalise: (text: string) => string | null,
  wrong: () => void,
): string[] {
  const codes = new Set<string>();
  for (const text of texts) {
    const code = normalise(text);
    if (code !== null) codes.add(code);
    else if (!/^[-0\s]*$/u.test(text)) wrong();
  }
  return [...codes];
}

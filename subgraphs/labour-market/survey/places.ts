/** What the code of a place of the survey says: `B5201-44` is the part of basin 5201 in département 44, `B-44` what no basin of it holds. */
export interface SurveyPlace {
  readonly kind: 'EMPLOYMENT_BASIN' | 'DEPARTMENT' | 'REGION' | 'NATION';
  readonly basinCode: string | null;
  readonly departmentCode: string | null;
  readonly regionCode: string | null;
}

const KINDS = { B: 'EMPLOYMENT_BASIN', D: 'DEPARTMENT', R: 'REGION', N: 'NATION' } as const;

/** Reads the code of a place. Throws for one that begins with none of B, D, R and N. */
export function readPlace(placeCode: string): SurveyPlace {
  const letter = placeCode.charAt(0);
  const kind = KINDS[letter as keyof typeof KINDS];
  if (kind === undefined) throw new Error(`${placeCode} is no place of the survey.`);
  const rest = placeCode.slice(1);
  const [basin = '', department = ''] =
    letter === 'B' ? rest.split('-') : ['', letter === 'D' ? rest : ''];
  return {
    kind,
    basinCode: basin || null,
    departmentCode: department || null,
    regionCode: letter === 'R' ? rest || null : null,
  };
}

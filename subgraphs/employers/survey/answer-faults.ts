import type { Refusal as RefusalWith } from '#kernel/graph/refusal.ts';
import type { HiringSurveyRefusalCode } from '../schema.generated.ts';

/** One occupation that an employer plans to hire for. */
export interface AnswerLine {
  readonly fapCode: string;
  readonly projects: number;
  readonly difficult: number;
  readonly seasonal: number;
}

export type Refusal = RefusalWith<HiringSurveyRefusalCode>;

/** The questionnaire that an establishment answers. */
export interface Questionnaire {
  readonly version: string;
  /** The most employees that its band says; null where the band has no end. */
  readonly mostEmployees: number | null;
  /** The versions that offer each occupation of the campaign. */
  readonly offered: ReadonlyMap<string, readonly string[]>;
}

/** Bounds of what is plausible, the hub's own: seasonal hirings of a small farm exceed its staff many times, hundreds of projects do not. */
const PROJECTS_A_EMPLOYEE = 20;
const PROJECTS_ANYWHERE = 200;
/** Where the headcount has no upper end. */
const MOST_PROJECTS = 20_000;
const MOST_LINES = 50;

/** The most projects that an answer may hold. */
export const plausibleProjects = (mostEmployees: number | null): number =>
  mostEmployees === null
    ? MOST_PROJECTS
    : Math.min(MOST_PROJECTS, Math.max(PROJECTS_ANYWHERE, PROJECTS_A_EMPLOYEE * mostEmployees));

/** What is wrong with the lines of an answer, the first fault alone; null for nothing. */
export function faultOfLines(
  lines: readonly AnswerLine[],
  { version, mostEmployees, offered }: Questionnaire,
): Refusal | null {
  if (lines.length > MOST_LINES)
    return refusal(
      'TOO_MANY_LINES',
      'lines',
      `expected at most ${MOST_LINES} lines, got ${lines.length}`,
    );
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const fault = faultOfLine(line, index, version, offered);
    if (fault !== null) return fault;
    if (seen.has(line.fapCode))
      return refusal(
        'OCCUPATION_TWICE',
        `lines[${index}].fapCode`,
        `${line.fapCode} stands in an earlier line`,
      );
    seen.add(line.fapCode);
  }
  const projects = lines.reduce((sum, line) => sum + line.projects, 0);
  const most = plausibleProjects(mostEmployees);
  if (projects <= most) return null;
  return refusal(
    'PROJECTS_IMPLAUSIBLE',
    'lines',
    `expected at most ${most} projects for this headcount, got ${projects}`,
  );
}

function faultOfLine(
  { fapCode, projects, difficult, seasonal }: AnswerLine,
  index: number,
  version: string,
  offered: ReadonlyMap<string, readonly string[]>,
): Refusal | null {
  const at = `lines[${index}]`;
  const versions = offered.get(fapCode);
  if (versions === undefined)
    return refusal(
      'OCCUPATION_UNKNOWN',
      `${at}.fapCode`,
      `${JSON.stringify(fapCode.slice(0, 20))} is no occupation of this survey`,
    );
  if (!versions.includes(version))
    return refusal(
      'OCCUPATION_NOT_OFFERED',
      `${at}.fapCode`,
      `the questionnaire ${version} does not offer ${fapCode}`,
    );
  if (projects < 1)
    return refusal(
      'PROJECTS_OUT_OF_RANGE',
      `${at}.projects`,
      `expected 1 or more, got ${projects}; an occupation without a project is left out`,
    );
  for (const [name, part] of Object.entries({ difficult, seasonal }))
    if (part < 0 || part > projects)
      return refusal(
        'PART_OUT_OF_RANGE',
        `${at}.${name}`,
        `expected 0 to ${projects}, the projects of the line, got ${part}`,
      );
  return null;
}

/** A refusal that says what, where and what is allowed. */
export const refusal = (
  code: HiringSurveyRefusalCode,
  argument: string,
  expected: string,
): Refusal => ({
  code,
  argument: `input.${argument}`,
  message: `input.${argument}: ${expected}.`,
});

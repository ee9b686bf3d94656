import type { Activity } from '../model/activity.ts';
import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { newFamilyCode } from '../sources/hiring-survey.ts';

/** An establishment that the survey of hiring needs asks. */
export interface Asked {
  readonly siret: string;
  readonly activityCode: string | null;
  /** The least number of employees of its band. */
  readonly employees: number;
}

export interface InventedAnswer {
  readonly siret: string;
  readonly lines: {
    readonly fapCode: string;
    readonly projects: number;
    readonly difficult: number;
    readonly seasonal: number;
  }[];
}

/** Large establishments answer more often, as in the real survey. */
const ANSWERING = { small: 0.45, middling: 0.6, large: 0.75 } as const;
/** A third of establishments plan to hire. */
const HIRING = 0.34;
/** Projects of one that plans any: at least one, and about one for eight employees. */
const PROJECTS_AN_EMPLOYEE = 0.12;
const MOST_PROJECTS = 150;
const SEASONAL = { flat: 0.05, other: 0.45 } as const;

const answeringOf = (employees: number): number => {
  if (employees < 10) return ANSWERING.small;
  return employees < 50 ? ANSWERING.middling : ANSWERING.large;
};

/**
 * What establishments answer in a campaign, `eagerness` times as often as in the end; the others answer nothing. Occupations are those that their
 * activity hires for and their questionnaire offers. The same campaign and establishment give the same answer.
 */
export function* inventAnswers(
  year: number,
  eagerness: number,
  asked: Iterable<Asked>,
  activities: readonly Activity[],
  isOffered: (fapCode: string, siret: string) => boolean,
): Generator<InventedAnswer> {
  const byCode = new Map(activities.map((activity) => [activity.naf, activity]));
  const draws = new Draws();
  for (const { siret, activityCode, employees } of asked) {
    draws.reseed(STREAM.surveyAnswer, year, Number(siret.slice(0, 7)), Number(siret.slice(7)));
    if (!draws.chance(answeringOf(employees) * eagerness)) continue;
    const activity = byCode.get(activityCode ?? '');
    const isHiring = draws.chance(HIRING);
    yield {
      siret,
      lines:
        activity === undefined || !isHiring
          ? []
          : linesOf(activity, employees, draws).filter(({ fapCode }) => isOffered(fapCode, siret)),
    };
  }
}

function linesOf(activity: Activity, employees: number, draws: Draws): InventedAnswer['lines'] {
  const lines = new Map<string, InventedAnswer['lines'][number]>();
  const occupations = 1 + draws.below(employees < 10 ? 1 : 3);
  for (let number = 0; number < occupations; number += 1) {
    const occupation = activity.occupations[activity.occupationWeights.at(draws.next())];
    if (occupation === undefined) continue;
    const fapCode = newFamilyCode(occupation.fap);
    const drawn = 1 + Math.floor(draws.waiting((employees * PROJECTS_AN_EMPLOYEE) / occupations));
    const projects = Math.min(MOST_PROJECTS, drawn);
    const count = (share: number): number =>
      Array.from({ length: projects }, () => draws.chance(share)).filter(Boolean).length;
    const seasonal = count(activity.season === 'flat' ? SEASONAL.flat : SEASONAL.other);
    lines.set(fapCode, { fapCode, projects, difficult: count(occupation.difficulty), seasonal });
  }
  return [...lines.values()];
}

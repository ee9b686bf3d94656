import type {
  DeclaredMonth,
  Hiring,
  MarkKind,
  Mission,
  NirIncoherence,
  PersonFacts,
} from '../../rules/facts.ts';

type Numbers = readonly (number | null)[];

/** A person's facts as the graph answers them in bulk: lists of one length, of which the same place is about the same record. */
export interface FactColumns {
  readonly id: string;
  readonly checkedFile: {
    readonly isIdentityCertified: boolean;
    readonly nirIncoherences: readonly NirIncoherence[];
    readonly markKinds: readonly MarkKind[];
    readonly marks: readonly string[];
    readonly months: readonly number[];
    readonly hasWorked: readonly (boolean | null)[];
    readonly hoursWorked: Numbers;
    readonly grossPayEur: Numbers;
  };
  readonly announcedHirings: {
    readonly ids: readonly string[];
    readonly hiredOn: readonly string[];
    readonly endsOn: readonly (string | null)[];
    readonly contractKinds: readonly string[];
    readonly establishments: readonly Hiring['establishment'][];
  } | null;
  readonly statedMissions: {
    readonly missionIds: readonly string[];
    readonly months: readonly number[];
    readonly hours: Numbers;
    readonly grossPayEur: Numbers;
  } | null;
}

/** The facts as the rules read them; `days` are the first days of the months asked for. */
export function readFacts(columns: FactColumns, days: readonly string[]): PersonFacts {
  const { id, checkedFile, announcedHirings, statedMissions } = columns;
  return {
    id,
    isIdentityCertified: checkedFile.isIdentityCertified,
    nirIncoherences: checkedFile.nirIncoherences,
    integrityMarks: checkedFile.marks.map((mark, at) => ({
      kind: checkedFile.markKinds[at] as MarkKind,
      mark,
    })),
    declarations: declaredMonths(checkedFile, days),
    hirings: announcedHirings === null ? [] : hirings(announcedHirings),
    missions: statedMissions === null ? [] : missions(statedMissions, days),
  };
}

const euros = (amount: number | null | undefined) => (amount == null ? null : { amount });

const declaredMonths = (
  file: FactColumns['checkedFile'],
  days: readonly string[],
): DeclaredMonth[] =>
  file.months.map((month, at) => ({
    month: days[month] ?? '',
    isInForce: true,
    hasWorked: file.hasWorked[at] ?? null,
    hoursWorked: file.hoursWorked[at] ?? null,
    grossPay: euros(file.grossPayEur[at]),
  }));

const hirings = (announced: NonNullable<FactColumns['announcedHirings']>): Hiring[] =>
  announced.ids.map((id, at) => ({
    id,
    hiredOn: announced.hiredOn[at] ?? '',
    endsOn: announced.endsOn[at] ?? null,
    contractKind: announced.contractKinds[at] ?? '',
    establishment: announced.establishments[at] ?? null,
  }));

const missions = (
  stated: NonNullable<FactColumns['statedMissions']>,
  days: readonly string[],
): Mission[] =>
  stated.missionIds.map((id, at) => ({
    id,
    months: [
      {
        month: days[stated.months[at] ?? -1] ?? '',
        hours: stated.hours[at] ?? null,
        grossPay: euros(stated.grossPayEur[at]),
      },
    ],
  }));

/** A stratum as the weighting sees it. */
export interface AnsweredStratum {
  readonly id: number;
  readonly area: string;
  readonly regionCode: string;
  readonly section: string;
  readonly version: string;
  readonly sizeClass: string;
  /** Establishments of the frame that are estimated to be open still. */
  readonly population: number;
  readonly answered: number;
}

export interface Weighting {
  readonly stratumId: number;
  readonly classId: number;
  /** How far it was collapsed: its place in `LEVELS`; one more for a rest that joined another class. */
  readonly level: number;
  readonly weight: number;
}

/** What strata of one class share, from the finest. The size class stays until the end: it decides how many were drawn and how much one hires. */
const LEVELS: readonly ((stratum: AnsweredStratum) => string)[] = [
  ({ area, section, sizeClass }) => `${sizeClass}|${area}|${section}`,
  ({ area, version, sizeClass }) => `${sizeClass}|${area}|${version}`,
  ({ area, sizeClass }) => `${sizeClass}|${area}`,
  ({ regionCode, sizeClass }) => `${sizeClass}|${regionCode}`,
  ({ sizeClass }) => sizeClass,
  () => '',
];

/**
 * Puts strata into classes of `fewest` answers or more: those that have fewer share a class with the others that have fewer, at the finest level at
 * which they are enough together. A rest that stays too small joins the class with the fewest answers. Gives each class the weight that makes its
 * answers stand for its establishments; a stratum where nobody is left has none. Null when all answers together are too few.
 */
export function collapse(strata: readonly AnsweredStratum[], fewest: number): Weighting[] | null {
  const classes: { readonly members: AnsweredStratum[]; readonly level: number }[] = [];
  let rest = strata
    .filter(({ population }) => population > 0)
    .toSorted((one, other) => one.id - other.id);
  for (const [level, keyOf] of LEVELS.entries()) {
    const groups = [...Map.groupBy(rest, keyOf).values()];
    rest = groups.filter((members) => answersOf(members) < fewest).flat();
    for (const members of groups)
      if (answersOf(members) >= fewest) classes.push({ members, level });
  }
  if (rest.length === 0) return classes.flatMap(weigh);
  const smallest = classes.reduce<(typeof classes)[number] | null>(
    (least, one) =>
      least === null || answersOf(one.members) < answersOf(least.members) ? one : least,
    null,
  );
  if (smallest === null) return null;
  const joined = { members: [...smallest.members, ...rest], level: LEVELS.length };
  return classes.map((one) => (one === smallest ? joined : one)).flatMap(weigh);
}

const answersOf = (members: readonly AnsweredStratum[]): number =>
  members.reduce((sum, { answered }) => sum + answered, 0);

function weigh({
  members,
  level,
}: {
  readonly members: readonly AnsweredStratum[];
  readonly level: number;
}): Weighting[] {
  const population = members.reduce((sum, member) => sum + member.population, 0);
  const classId = Math.min(...members.map(({ id }) => id));
  const weight = population / answersOf(members);
  return members.map(({ id }) => ({ stratumId: id, classId, level, weight }));
}

/** The six versions of the questionnaire (domain: "200 occupations in six sector versions"); how they divide activities is the hub's own. */
export const VERSIONS = [
  'AGRICULTURE',
  'INDUSTRY',
  'CONSTRUCTION',
  'TRADE_AND_HOSPITALITY',
  'HEALTH_AND_PUBLIC',
  'GENERAL',
] as const;
export type Version = (typeof VERSIONS)[number];

interface Section {
  readonly section: string;
  /** Divisions of the NAF rév. 2, both included. */
  readonly from: number;
  readonly until: number;
  readonly version: Version;
}

const of = (section: string, from: number, until: number, version: Version): Section => ({
  section,
  from,
  until,
  version,
});

/** Sections of the NAF rév. 2 that are asked. Households (T) and bodies beyond the law of the country (U) are not in the field. */
export const SECTIONS: readonly Section[] = [
  of('A', 1, 3, 'AGRICULTURE'),
  of('B', 5, 9, 'INDUSTRY'),
  of('C', 10, 33, 'INDUSTRY'),
  of('D', 35, 35, 'INDUSTRY'),
  of('E', 36, 39, 'INDUSTRY'),
  of('F', 41, 43, 'CONSTRUCTION'),
  of('G', 45, 47, 'TRADE_AND_HOSPITALITY'),
  of('H', 49, 53, 'GENERAL'),
  of('I', 55, 56, 'TRADE_AND_HOSPITALITY'),
  of('J', 58, 63, 'GENERAL'),
  of('K', 64, 66, 'GENERAL'),
  of('L', 68, 68, 'GENERAL'),
  of('M', 69, 75, 'GENERAL'),
  of('N', 77, 82, 'GENERAL'),
  of('O', 84, 84, 'HEALTH_AND_PUBLIC'),
  of('P', 85, 85, 'HEALTH_AND_PUBLIC'),
  of('Q', 86, 88, 'HEALTH_AND_PUBLIC'),
  of('R', 90, 93, 'GENERAL'),
  of('S', 94, 96, 'GENERAL'),
];

/** Activities of the State alone (foreign affairs, defence, justice, public order): the survey leaves the State out, local bodies stay. */
export const STATE_ACTIVITIES = ['8421Z', '8422Z', '8423Z', '8424Z'] as const;

/** Domains of occupations (the first letter of a FAP code) that every version offers: maintenance, methods, transport, offices, computing, sales, cleaning. */
const EVERYWHERE = 'GHJLMRT';

/** Domains that a version offers beside; `GENERAL` offers all. */
const BESIDE: Readonly<Record<Exclude<Version, 'GENERAL'>, string>> = {
  AGRICULTURE: 'AES',
  INDUSTRY: 'BCDEFKNPQSU',
  CONSTRUCTION: 'ABCDFN',
  TRADE_AND_HOSPITALITY: 'ACDEFKQSUV',
  HEALTH_AND_PUBLIC: 'ABKNPSUVWX',
};

/** The versions that offer an occupation. */
export const versionsOffering = (fapCode: string): Version[] =>
  VERSIONS.filter(
    (version) =>
      version === 'GENERAL' || `${EVERYWHERE}${BESIDE[version]}`.includes(fapCode.slice(0, 1)),
  );

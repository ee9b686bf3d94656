export type ProfileName = 'unit' | 'departement' | 'nation';

export type Sizes = {
  readonly establishments: number;
  /** Hiring declarations over all `hiringMonths`, Urssaf and MSA together, before duplicated lines. */
  readonly declarations: number;
  readonly hiringMonths: number;
  readonly jobseekers: number;
  readonly offers: number;
  readonly trainingSessions: number;
  /** Months of the jobseekers' own declarations, one file each. */
  readonly declarationMonths: number;
  /** Persons whose temporary missions are written: bounded, because an agency's file is put together in memory. */
  readonly missionPersons: number;
  readonly scope: 'departement' | 'nation';
};

const PROFILES: Readonly<Record<ProfileName, Sizes>> = {
  unit: {
    establishments: 400,
    declarations: 4800,
    hiringMonths: 72,
    jobseekers: 300,
    offers: 200,
    trainingSessions: 60,
    declarationMonths: 12,
    missionPersons: 300,
    scope: 'departement',
  },
  departement: {
    establishments: 20_000,
    declarations: 240_000,
    hiringMonths: 72,
    jobseekers: 10_000,
    offers: 5000,
    trainingSessions: 2000,
    declarationMonths: 12,
    missionPersons: 10_000,
    scope: 'departement',
  },
  nation: {
    establishments: 10_000_000,
    declarations: 40_000_000,
    hiringMonths: 12,
    jobseekers: 6_000_000,
    offers: 1_000_000,
    trainingSessions: 500_000,
    declarationMonths: 1,
    missionPersons: 200_000,
    scope: 'nation',
  },
};

const LEAST = { establishments: 120, jobseekers: 20, offers: 20, trainingSessions: 4 };

export function sizesOf(profile: ProfileName, scale: number): Sizes {
  const sizes = PROFILES[profile];
  const times = (value: number, least = 1) => Math.max(least, Math.round(value * scale));
  return {
    ...sizes,
    establishments: times(sizes.establishments, LEAST.establishments),
    declarations: times(sizes.declarations),
    jobseekers: times(sizes.jobseekers, LEAST.jobseekers),
    offers: times(sizes.offers, LEAST.offers),
    trainingSessions: times(sizes.trainingSessions, LEAST.trainingSessions),
    missionPersons: Math.min(times(sizes.missionPersons, LEAST.jobseekers), 200_000),
  };
}

export function isProfileName(name: string): name is ProfileName {
  return Object.hasOwn(PROFILES, name);
}

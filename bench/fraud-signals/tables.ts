import { heldAgainstTruth, SOUGHT, type ToldSignal } from '../../demo/truth/held-against-truth.ts';
import { honestLookAlikes } from '../../demo/truth/honest-look-alikes.ts';
import { plantedFrauds } from '../../demo/truth/planted-frauds.ts';
import type { World } from '../../demo/world.ts';

type Table = readonly (readonly string[])[];

/** Precision and recall of each signal: of what has a case, and with the LOW ones, which are to be verified. */
export function rightnessTable(told: readonly ToldSignal[], world: World): Table {
  const truth = plantedFrauds(world);
  const rows = Object.keys(SOUGHT).flatMap((kind) =>
    [false, true].map((withLow) => {
      const figures = heldAgainstTruth(kind, told, truth, withLow);
      return [
        `${kind}, ${withLow ? 'LOW ones too' : 'with a case'}`,
        String(figures.told),
        String(figures.right),
        percent(figures.right, figures.told),
        String(figures.planted),
        String(figures.reached),
        percent(figures.reached, figures.planted),
      ];
    }),
  );
  return [['signal', 'found', 'right', 'precision', 'planted', 'found of them', 'recall'], ...rows];
}

/** Signals that the planted look-alikes may mislead; a file may have another one for a fraud that it holds as well. */
const MISLED: readonly string[] = [
  'SHARED_CONTACT',
  'DUPLICATE_REGISTRATION',
  'SCAM_OFFER',
  'FICTITIOUS_EMPLOYER',
];

/** What is honest and looks like a fraud: how many there are, how many are told to be verified, and how many are accused. */
export function honestTable(told: readonly ToldSignal[], world: World): Table {
  const byLikeness = Map.groupBy(honestLookAlikes(world), ({ likeness }) => likeness);
  const files = [...byLikeness].map(([likeness, those]) => {
    const ids = new Set(those.map(({ subject }) => subject));
    const signals = told.filter(({ kind, subject }) => MISLED.includes(kind) && ids.has(subject));
    return [likeness, String(ids.size), ...verifiedAndAccused(signals)];
  });
  return [
    ['honest', 'files, months or offers', 'with a LOW signal', 'with a case'],
    ...files,
    announcedOnly(told, world),
  ];
}

/** Months in which a hiring was announced and no work was done, and rightly none was declared. */
function announcedOnly(told: readonly ToldSignal[], world: World): string[] {
  const undeclared = new Set(
    plantedFrauds(world)
      .filter(({ fraud }) => fraud === 'work-undeclared')
      .map(({ subject, month }) => `${subject} ${month}`),
  );
  const signals = told.filter(
    ({ kind, subject, month }) =>
      kind === 'WORK_UNDECLARED' && !undeclared.has(`${subject} ${month}`),
  );
  return ['announced-hiring-without-work', String(signals.length), ...verifiedAndAccused(signals)];
}

const verifiedAndAccused = (signals: readonly ToldSignal[]): [string, string] => {
  const accused = new Set(
    signals.filter(({ confidence }) => confidence !== 'LOW').map(({ subject }) => subject),
  );
  const toVerify = signals.filter(({ confidence }) => confidence === 'LOW').length;
  return [String(toVerify), String(accused.size)];
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;

import { randomBytes } from 'node:crypto';
import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import type { Desk } from '../desk.ts';
import { type Refusal, refusal, unlessModerator } from '../refusal.ts';
import type { RecordTrialOutcomesInput, RegisterTrialInput } from '../schema.generated.ts';
import { writtenText, writtenTexts } from '../written-text.ts';
import { MOST_ARMS, MOST_HYPOTHESIS, MOST_OUTCOMES, MOST_TITLE } from './rules.ts';
import type { TrialRow, TrialStratumRow } from './tables.ts';

export type TrialResult =
  | { readonly trial: TrialRow; readonly refusal: null }
  | { readonly trial: null; readonly refusal: Refusal };

const refused = (why: Refusal): TrialResult => ({ trial: null, refusal: why });
const MOST_ARM = 40;

/** Registers a trial before it begins, so that nobody chooses afterwards what was asked. */
export async function registerTrial(
  { effect, catalogue, caller, today }: Desk,
  { serviceId, title, hypothesis, arms, startsOn, endsOn }: RegisterTrialInput,
): Promise<TrialResult> {
  const foreign = unlessModerator(caller);
  if (foreign !== null) return refused(foreign);
  const written = writtenTexts(
    { title: MOST_TITLE, hypothesis: MOST_HYPOTHESIS },
    { title, hypothesis },
  );
  if ('refusal' in written) return refused(written.refusal);
  const names: string[] = [];
  for (const arm of arms) {
    const read = writtenText('arms', arm, MOST_ARM);
    if ('refusal' in read) return refused(read.refusal);
    names.push(read.text);
  }
  if (names.length < 2 || names.length > MOST_ARMS || new Set(names).size < names.length)
    return refused(
      refusal('ARMS_INVALID', `arms: expected 2 to ${MOST_ARMS} different ones.`, 'arms'),
    );
  if (startsOn <= today || endsOn <= startsOn)
    return refused(
      refusal(
        'TRIAL_DATES_INVALID',
        `startsOn: expected a day after ${today}, and an end after it.`,
        'startsOn',
      ),
    );
  if ((await catalogue.findServices([serviceId])).length === 0)
    return refused(refusal('SERVICE_UNKNOWN', 'serviceId: there is no such service.', 'serviceId'));
  const trial = await effect.insertTrial({
    id: `T${randomBytes(8).toString('hex')}`,
    serviceId,
    ...written.texts,
    arms: names,
    startsOn,
    endsOn,
    registeredAt: new Date(),
  });
  return { trial, refusal: null };
}

/** Records the outcomes of a trial that is over, in place of those recorded before. */
export async function recordOutcomes(
  { effect, caller, today }: Desk,
  { trialId, outcomes }: RecordTrialOutcomesInput,
): Promise<TrialResult> {
  const foreign = unlessModerator(caller);
  if (foreign !== null) return refused(foreign);
  const trial = await effect.findTrial(trialId);
  if (trial === null)
    return refused(refusal('TRIAL_UNKNOWN', 'trialId: there is no such trial.', 'trialId'));
  if (trial.endsOn >= today)
    return refused(
      refusal('TRIAL_NOT_OVER', `trialId: the trial ends on ${trial.endsOn}.`, 'trialId'),
    );
  if (outcomes.length > MOST_OUTCOMES)
    return refused(invalid(`expected at most ${MOST_OUTCOMES} lines.`));
  const rows: TrialStratumRow[] = [];
  const seen = new Set<string>();
  for (const [index, outcome] of outcomes.entries()) {
    const { persons, returned, arm, registrationMonth, territoryCode, category, ageBand } = outcome;
    const occupationCode = normaliseRomeCode(outcome.occupationCode);
    const key = JSON.stringify([
      arm,
      registrationMonth,
      occupationCode,
      territoryCode,
      category,
      ageBand,
    ]);
    if (
      persons < 0 ||
      returned < 0 ||
      returned > persons ||
      occupationCode === null ||
      !registrationMonth.endsWith('-01') ||
      !trial.arms.includes(arm) ||
      seen.has(key)
    )
      return refused(
        invalid(
          `line ${index + 1}: expected an arm of the trial, a ROME code, the first day of a month, each stratum once, and no more who returned than there are.`,
        ),
      );
    seen.add(key);
    rows.push({
      trialId,
      arm,
      registrationMonth: registrationMonth.slice(0, 7),
      occupationCode,
      territoryCode,
      category,
      ageBand,
      persons,
      returned,
    });
  }
  await effect.replaceOutcomes(trialId, rows);
  return { trial, refusal: null };
}

const invalid = (what: string): Refusal =>
  refusal('OUTCOMES_INVALID', `outcomes: ${what}`, 'outcomes');

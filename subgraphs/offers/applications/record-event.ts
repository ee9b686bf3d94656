import { dayInParis } from '#kernel/calendar/days.ts';
import { isOwnId, requireOwnPid } from '../own-person.ts';
import { refused, textOrNull } from '../read-values.ts';
import type { ApplicationRefusalCode, RecordApplicationEventInput } from '../schema.generated.ts';
import { type ApplicationsDesk, type Kept, pastDay, unknownApplication } from './desk.ts';
import { MOST_COMMENT } from './rules.ts';
import type { ApplicationRow } from './tables.ts';

/** Keeps what happened to an application, and where it stands by it. Throws `Refused`. */
export async function recordEvent(
  desk: ApplicationsDesk,
  input: RecordApplicationEventInput,
): Promise<Kept> {
  const personPid = requireOwnPid(desk);
  const { applicationId, kind, outcome = null } = input;
  const today = dayInParis();
  const given = input.happenedOn ?? today;
  const happenedOn = kind === 'INTERVIEW' ? given : pastDay('happenedOn', given, today);
  const comment = textOrNull('comment', input.comment, MOST_COMMENT, true);
  const event = { kind, happenedOn, outcome, comment };
  const application = isOwnId(applicationId)
    ? await desk.applications.change(
        applicationId,
        personPid,
        (row) => changesOf(row, { ...event, today }),
        event,
      )
    : null;
  if (application === null) throw unknownApplication();
  return { application };
}

type Happening = Pick<RecordApplicationEventInput, 'kind' | 'outcome'> & {
  readonly happenedOn: string;
  readonly today: string;
};

/** Where an application stands after something happened. Throws `Refused` for what cannot have happened to it. */
function changesOf(
  row: ApplicationRow,
  { kind, outcome = null, happenedOn, today }: Happening,
): Partial<ApplicationRow> {
  const needsApplied = !['APPLIED', 'NOTE', 'ARCHIVED', 'KEPT', 'EXCHANGED'].includes(kind);
  if (needsApplied && row.appliedOn === null)
    throw outOfOrder('kind', `${kind} comes after APPLIED.`);
  if (kind === 'APPLIED' && row.appliedOn !== null)
    throw outOfOrder('kind', `it was made on ${row.appliedOn}.`);
  if (['PREPARED', 'THANKED'].includes(kind) && row.state !== 'INTERVIEW')
    throw outOfOrder('kind', `${kind} comes after INTERVIEW.`);
  if (outcome !== null && kind !== 'ANSWERED' && kind !== 'ARCHIVED')
    throw outOfOrder('outcome', 'an outcome comes with ANSWERED or ARCHIVED.');
  const heard = { answeredOn: row.answeredOn ?? (happenedOn < today ? happenedOn : today) };
  switch (kind) {
    case 'APPLIED':
      return { state: 'APPLIED', appliedOn: happenedOn };
    case 'FOLLOWED_UP':
      return row.state === 'INTERVIEW' ? {} : { state: 'FOLLOWED_UP' };
    case 'INTERVIEW':
      return { state: 'INTERVIEW', interviewOn: happenedOn, ...heard };
    case 'ANSWERED':
      return { ...heard, ...(outcome === null ? {} : { outcome }) };
    case 'ARCHIVED':
      return { isArchived: true, ...(outcome === null ? {} : { outcome }) };
    case 'KEPT':
      return { isArchived: false, outcome: null };
    case 'EXCHANGED':
    case 'PREPARED':
    case 'THANKED':
    case 'NOTE':
      return {};
  }
}

const outOfOrder = (argument: string, message: string) =>
  refused<ApplicationRefusalCode>('OUT_OF_ORDER', argument, message);

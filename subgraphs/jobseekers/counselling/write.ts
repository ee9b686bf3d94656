import type {
  AgreeActionInput,
  ChangeActionInput,
  PlanAppointmentInput,
  RecordAppointmentInput,
  WriteNoteInput,
} from '../schema.generated.ts';
import { accompany, type CounsellingDesk, readWords } from './desk.ts';
import { type CounsellingRefusal, counsellingRefusal } from './refusal.ts';
import type { AgreedActionRow, AppointmentRow, CounsellorNoteRow } from './tables.ts';

const LEAST_MINUTES = 10;
const MOST_MINUTES = 240;

type Outcome<Name extends string, Row> = { readonly [key in Name]: Row | null } & {
  readonly refusal: CounsellingRefusal | null;
};
export type AppointmentOutcome = Outcome<'appointment', AppointmentRow>;
export type ActionOutcome = Outcome<'action', AgreedActionRow>;
export type NoteOutcome = Outcome<'note', CounsellorNoteRow>;

/** Plans an appointment; the same again is the one that stands, another at that time is refused. */
export async function planAppointment(
  desk: CounsellingDesk,
  { jobseekerId, startsAt, minutes, mode, kind }: PlanAppointmentInput,
): Promise<AppointmentOutcome> {
  const refused = (refusal: CounsellingRefusal) => ({ appointment: null, refusal });
  const accompanied = await accompany(desk, jobseekerId);
  if ('refusal' in accompanied) return refused(accompanied.refusal);
  const begins = new Date(startsAt);
  if (begins <= desk.now)
    return refused(counsellingRefusal('TIME_PAST', 'expected a time to come.', 'startsAt'));
  if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES)
    return refused(
      counsellingRefusal(
        'MINUTES_OUT_OF_RANGE',
        `expected ${LEAST_MINUTES} to ${MOST_MINUTES}, got ${minutes}.`,
        'minutes',
      ),
    );
  const appointment = await desk.repository.insertAppointment({
    ...accompanied,
    startsAt: begins,
    minutes,
    mode,
    kind,
    state: 'PLANNED',
  });
  return appointment === null
    ? refused(counsellingRefusal('TIME_TAKEN', 'you have another appointment then.', 'startsAt'))
    : { appointment, refusal: null };
}

/** Says what became of an appointment of the own agenda. One that is to come can be cancelled alone. */
export async function recordAppointment(
  { repository, rules, now }: CounsellingDesk,
  { appointmentId, state }: RecordAppointmentInput,
): Promise<AppointmentOutcome> {
  const refused = (refusal: CounsellingRefusal) => ({ appointment: null, refusal });
  const own = rules?.find((rule) => rule.rule === 'OWN_CASELOAD');
  const found =
    own?.rule === 'OWN_CASELOAD'
      ? await repository.findAppointment(appointmentId, own.counsellorId)
      : null;
  if (found === null)
    return refused(
      counsellingRefusal(
        'APPOINTMENT_UNKNOWN',
        'no appointment of yours has this id.',
        'appointmentId',
      ),
    );
  if (state !== 'CANCELLED' && found.startsAt > now)
    return refused(
      counsellingRefusal('TIME_TO_COME', 'the appointment is still to come.', 'state'),
    );
  return { appointment: await repository.setAppointmentState(found.id, state), refusal: null };
}

/** Agrees on something that the person will do; the same again is the one that stands. */
export async function agreeAction(
  desk: CounsellingDesk,
  { jobseekerId, what, dueOn }: AgreeActionInput,
): Promise<ActionOutcome> {
  const refused = (refusal: CounsellingRefusal) => ({ action: null, refusal });
  const accompanied = await accompany(desk, jobseekerId);
  if ('refusal' in accompanied) return refused(accompanied.refusal);
  const read = readWords('what', what);
  if ('refusal' in read) return refused(read.refusal);
  if (dueOn < desk.today)
    return refused(
      counsellingRefusal('TIME_PAST', `expected a day from ${desk.today} on.`, 'dueOn'),
    );
  const action = await desk.repository.insertAction({
    ...accompanied,
    what: read.words,
    dueOn,
    state: 'TO_DO',
  });
  return { action, refusal: null };
}

/** Says how far an agreed action is: by the person whose it is, or by a counsellor who accompanies them. */
export async function changeAction(
  { repository }: CounsellingDesk,
  { actionId, state }: ChangeActionInput,
): Promise<ActionOutcome> {
  const action = await repository.setActionState(actionId, state);
  return action === null
    ? {
        action: null,
        refusal: counsellingRefusal(
          'ACTION_UNKNOWN',
          'no action of yours has this id.',
          'actionId',
        ),
      }
    : { action, refusal: null };
}

/** Notes something of a person; the same on one day is one note. */
export async function writeNote(
  desk: CounsellingDesk,
  { jobseekerId, text }: WriteNoteInput,
): Promise<NoteOutcome> {
  const refused = (refusal: CounsellingRefusal) => ({ note: null, refusal });
  const accompanied = await accompany(desk, jobseekerId);
  if ('refusal' in accompanied) return refused(accompanied.refusal);
  const read = readWords('text', text);
  if ('refusal' in read) return refused(read.refusal);
  const note = await desk.repository.insertNote({
    ...accompanied,
    text: read.words,
    writtenOn: desk.today,
  });
  return { note, refusal: null };
}

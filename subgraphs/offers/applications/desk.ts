import { dayInParis } from '#kernel/calendar/days.ts';
import { readCode } from '#kernel/codes/read-code.ts';
import { type Asking, isOwnId, requireOwnPid } from '../own-person.ts';
import { readContact, refused, shaped, textOf, textOrNull, within } from '../read-values.ts';
import type { OfferRow } from '../repository/offer-row.ts';
import type {
  AnswerApplicationInput,
  ApplicationRefusalCode,
  ApplyToEstablishmentInput,
  GiveServiceFeedbackInput,
  RecordApplicationInput,
  ShareApplicationInput,
} from '../schema.generated.ts';
import type { ApplicationsRepository, NewApplication, ReceivedRow } from './repository.ts';
import {
  MOST_COMMENT,
  MOST_FEEDBACK,
  MOST_LABEL,
  MOST_MESSAGE,
  MOST_TITLE,
  MOST_URL,
} from './rules.ts';
import type { ApplicationRow } from './tables.ts';

/** What the mutations of applications need. */
export interface ApplicationsDesk extends Asking {
  readonly applications: ApplicationsRepository;
  findOffers(ids: readonly string[]): Promise<readonly OfferRow[]>;
}

export interface Kept {
  readonly application: ApplicationRow;
}

const URL_FORM = /^https?:\/\/[^\s]{4,}$/u;

const fault = (code: ApplicationRefusalCode, argument: string, message: string) =>
  refused(code, argument, message);

export const unknownApplication = () =>
  fault('APPLICATION_UNKNOWN', 'applicationId', 'there is no such application.');

/** A day that is not to come. Throws `Refused`. */
export function pastDay(argument: string, day: string, today: string): string {
  if (day <= today) return day;
  throw fault('OUT_OF_ORDER', argument, `expected a day up to today, got ${day}.`);
}

/** Keeps an application to whatever job board. Throws `Refused`. */
export async function record(desk: ApplicationsDesk, input: RecordApplicationInput): Promise<Kept> {
  const personPid = requireOwnPid(desk);
  const today = dayInParis();
  const appliedOn = input.appliedOn == null ? null : pastDay('appliedOn', input.appliedOn, today);
  const offer = await offerOf(desk, input.offerId);
  if (offer !== null && !offer.isOpen && appliedOn === null) throw closed();
  const application: NewApplication = {
    personPid,
    ...subjectOf(input, offer),
    companyName:
      textOrNull('companyName', input.companyName, MOST_TITLE) ?? offer?.employerName ?? null,
    kind: input.kind,
    state: appliedOn === null ? 'TO_APPLY' : 'APPLIED',
    jobBoard: textOrNull('jobBoard', input.jobBoard, MOST_LABEL),
    sourceUrl: readUrl(input.sourceUrl),
    town: textOrNull('town', input.town, MOST_LABEL),
    note: textOrNull('note', input.note, MOST_COMMENT, true),
    appliedOn,
    interviewOn: null,
    isShared: input.isShared ?? false,
    ...madeNow(),
  };
  const kept = await desk.applications.insert(application, {
    kind: appliedOn === null ? 'KEPT' : 'APPLIED',
    happenedOn: appliedOn ?? today,
    outcome: null,
    comment: null,
  });
  if (kept !== null) return { application: kept };
  throw fault('ALREADY_APPLIED', 'offerId', 'an application to this offer is kept already.');
}

export async function share(
  desk: ApplicationsDesk,
  { applicationId, isShared }: ShareApplicationInput,
): Promise<Kept> {
  const personPid = requireOwnPid(desk);
  const application = isOwnId(applicationId)
    ? await desk.applications.change(applicationId, personPid, () => ({ isShared }), null)
    : null;
  if (application === null) throw unknownApplication();
  return { application };
}

/** Applies to an establishment in one step. Throws `Refused`. */
export async function apply(
  desk: ApplicationsDesk,
  input: ApplyToEstablishmentInput,
): Promise<Kept> {
  const personPid = requireOwnPid(desk);
  const siret = readCode('siret', 'input.siret', input.siret);
  const message = textOf('message', input.message, MOST_MESSAGE, true);
  const applicant = readContact('applicant', input.applicant);
  const offer = await offerOf(desk, input.offerId);
  if (offer !== null && !offer.isOpen) throw closed();
  if (offer !== null && offer.siret !== siret)
    throw fault('OFFER_OF_ANOTHER', 'offerId', `it is no offer of ${siret}.`);
  const today = dayInParis();
  const made = madeNow();
  const application = await desk.applications.send(
    {
      personPid,
      ...subjectOf({ ...input, siret }, offer),
      companyName: offer?.employerName ?? null,
      kind: offer === null ? 'SPONTANEOUS' : 'OFFER',
      state: 'APPLIED',
      jobBoard: null,
      sourceUrl: null,
      town: null,
      note: null,
      appliedOn: today,
      interviewOn: null,
      isShared: input.isShared ?? false,
      ...made,
    },
    { kind: 'APPLIED', happenedOn: today, outcome: null, comment: null },
    {
      personPid,
      siret,
      offerId: offer?.id ?? '',
      email: offer?.contactEmail ?? null,
      applicantName: applicant.name,
      applicantEmail: applicant.email,
      applicantPhone: applicant.phone,
      message,
    },
    made.createdAt,
  );
  if (application !== null) return { application };
  throw fault('ALREADY_APPLIED', 'siret', 'the person applied there for this before.');
}

/** Answers as an establishment what it has received. Throws `Refused`. */
export async function answer(
  { applications, caller }: ApplicationsDesk,
  input: AnswerApplicationInput,
): Promise<{ readonly application: ReceivedRow }> {
  const { sirets } = caller.own;
  const comment = textOrNull('message', input.message, MOST_COMMENT, true);
  const find = async () =>
    isOwnId(input.applicationId) && sirets.length > 0
      ? applications.findReceived(input.applicationId, sirets)
      : null;
  if ((await find()) === null) throw unknownApplication();
  const isNo = input.answer === 'REJECTION';
  const isAnswered = await applications.answer(
    input.applicationId,
    sirets,
    {
      answer: input.answer,
      rejectionReason: isNo ? (input.rejectionReason ?? 'UNKNOWN') : null,
    },
    isNo
      ? { outcome: 'NEGATIVE_ANSWER' }
      : input.answer === 'INTERVIEW'
        ? { state: 'INTERVIEW' }
        : {},
    {
      kind: 'ANSWERED',
      happenedOn: dayInParis(),
      outcome: isNo ? 'NEGATIVE_ANSWER' : null,
      comment,
    },
  );
  const application = await find();
  if (isAnswered && application !== null) return { application };
  throw fault('ALREADY_ANSWERED', 'applicationId', 'the establishment has answered it before.');
}

export async function giveFeedback(
  desk: ApplicationsDesk,
  { service, note, comment }: GiveServiceFeedbackInput,
): Promise<{ readonly note: number }> {
  const personPid = requireOwnPid(desk);
  const feedback = {
    service,
    personPid,
    note: within('note', note, 1, 5),
    comment: textOrNull('comment', comment, MOST_FEEDBACK, true),
    givenAt: new Date(),
  };
  await desk.applications.giveFeedback(feedback);
  return { note };
}

const madeNow = () => {
  const now = new Date();
  return { createdAt: now, updatedAt: now };
};

const closed = () => fault('OFFER_CLOSED', 'offerId', 'the offer is closed.');

async function offerOf(
  { findOffers }: ApplicationsDesk,
  id: string | null | undefined,
): Promise<OfferRow | null> {
  if (id == null) return null;
  const [offer] = /^[\w-]{1,40}$/u.test(id) ? await findOffers([id]) : [];
  if (offer !== undefined) return offer;
  throw fault('OFFER_UNKNOWN', 'offerId', 'there is no such offer.');
}

/** What an application is for, by the person's words or else by the offer's. */
function subjectOf(
  input: Pick<RecordApplicationInput, 'title' | 'siret' | 'offerId' | 'occupationCode'>,
  offer: OfferRow | null,
) {
  const { title, siret, occupationCode } = input;
  return {
    title: textOf('title', title ?? offer?.title.slice(0, MOST_TITLE) ?? '', MOST_TITLE),
    siret: siret == null ? (offer?.siret ?? null) : readCode('siret', 'input.siret', siret),
    romeCode:
      occupationCode == null
        ? (offer?.romeCode ?? null)
        : readCode('rome', 'input.occupationCode', occupationCode),
    offerId: offer?.id ?? null,
  };
}

const readUrl = (url: string | null | undefined): string | null => {
  const text = textOrNull('sourceUrl', url, MOST_URL);
  return text === null ? null : shaped('sourceUrl', text, URL_FORM);
};

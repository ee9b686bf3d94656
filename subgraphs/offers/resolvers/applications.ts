import { dayInParis } from '#kernel/calendar/days.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { answer, apply, giveFeedback, record, share } from '../applications/desk.ts';
import { nextActions } from '../applications/next-actions.ts';
import { recordEvent } from '../applications/record-event.ts';
import type { Reader } from '../applications/repository.ts';
import { MOST_REMINDERS } from '../applications/rules.ts';
import type { ApplicationRow } from '../applications/tables.ts';
import type { OffersContext } from '../context.ts';
import { orRefusal } from '../refusal.ts';
import { keysOfNewest } from '../repository/newest-first.ts';
import type { MutationResolvers, NextAction, Resolvers } from '../schema.generated.ts';

const NOTHING = { application: null };

/** Counsellors read what is shared; only the person reads all of the own. */
const readerOf = (personPid: string, { desk }: OffersContext): Reader => ({
  personPid,
  isSharedOnly: desk.caller.purposes.some((purpose) => purpose !== 'purpose:own-file'),
});

async function actionsOf(
  application: ApplicationRow,
  { loaders }: OffersContext,
): Promise<NextAction[]> {
  const { id, offerId } = application;
  const [events, delivery, offer] = await Promise.all([
    loaders.eventsByApplication.load(id),
    loaders.deliveryByApplication.load(id),
    offerId === null ? null : loaders.offerById.load(offerId),
  ]);
  const lastWord = events.find(({ kind }) => kind === 'ANSWERED' || kind === 'EXCHANGED');
  return nextActions({
    application,
    events,
    isOfferOpen: offerId === null ? null : (offer?.isOpen ?? false),
    isAsked: delivery?.answer === 'REQUEST_INFO' && lastWord?.kind === 'ANSWERED',
    today: dayInParis(),
  });
}

export const applicationMutations: Pick<
  MutationResolvers<OffersContext>,
  | 'recordApplication'
  | 'recordApplicationEvent'
  | 'shareApplication'
  | 'applyToEstablishment'
  | 'answerApplication'
  | 'giveServiceFeedback'
> = {
  recordApplication: (_parent, { input }, { desk }) =>
    orRefusal(() => record(desk, input), NOTHING),
  recordApplicationEvent: (_parent, { input }, { desk }) =>
    orRefusal(() => recordEvent(desk, input), NOTHING),
  shareApplication: (_parent, { input }, { desk }) => orRefusal(() => share(desk, input), NOTHING),
  applyToEstablishment: (_parent, { input }, { desk }) =>
    orRefusal(() => apply(desk, input), NOTHING),
  answerApplication: (_parent, { input }, { desk }) =>
    orRefusal(() => answer(desk, input), NOTHING),
  giveServiceFeedback: (_parent, { input }, { desk }) =>
    orRefusal(() => giveFeedback(desk, input), { note: null }),
};

export const applicationResolvers: Pick<
  Resolvers,
  'Application' | 'ApplicationDelivery' | 'ReceivedApplication'
> = {
  Application: {
    establishment: ({ siret }) => (siret === null ? null : { siret }),
    offer: ({ offerId }, _args, { loaders }) =>
      offerId === null ? null : loaders.offerById.load(offerId),
    occupation: ({ romeCode }) => (romeCode === null ? null : { code: romeCode }),
    events: ({ id }, _args, { loaders }) => loaders.eventsByApplication.load(id),
    nextActions: (application, _args, context) => actionsOf(application, context),
    delivery: ({ id }, _args, { loaders }) => loaders.deliveryByApplication.load(id),
  },
  ReceivedApplication: {
    id: ({ applicationId }) => applicationId,
    offer: ({ offerId }, _args, { loaders }) =>
      offerId === '' ? null : loaders.offerById.load(offerId),
    occupation: ({ romeCode }) => (romeCode === null ? null : { code: romeCode }),
    applicant: ({ applicantName, applicantEmail, applicantPhone }) => ({
      name: applicantName,
      email: applicantEmail,
      phone: applicantPhone,
    }),
    receivedAt: ({ sendAfter }) => sendAfter,
  },
};

/** What an establishment received, for whoever acts for it. */
export const receivedApplications: NonNullable<
  NonNullable<Resolvers['Establishment']>['receivedApplications']
> = async ({ siret }, args, { desk }) => {
  if (!desk.caller.own.sirets.includes(siret)) return null;
  const page = readPage(args, { scope: listScope('received-applications', { siret }) });
  const rows = await desk.applications.listReceived(siret, page);
  return toConnection(rows, page, (row) => keysOfNewest(row.sendAfter, row.applicationId));
};

export const jobseekerApplications: Pick<
  NonNullable<Resolvers['Jobseeker']>,
  'applications' | 'applicationReminders' | 'applicationStatistics' | 'noApplicationSince'
> = {
  async applications({ offersPid }, { includeArchived, ...paging }, context) {
    const filter = { offersPid, includeArchived };
    const page = readPage(paging, { scope: listScope('applications', filter) });
    if (offersPid == null) return toConnection([], page, () => []);
    const reader = readerOf(offersPid, context);
    const rows = await context.desk.applications.list(reader, includeArchived ?? false, page);
    return toConnection(rows, page, (row) => keysOfNewest(row.updatedAt, row.id));
  },
  async applicationReminders({ offersPid }, _args, context) {
    if (offersPid == null) return [];
    const open = await context.desk.applications.listOpen(readerOf(offersPid, context));
    const reminders = await Promise.all(
      open.map(async (application) =>
        (await actionsOf(application, context)).map((action) => ({ application, action })),
      ),
    );
    return reminders
      .flat()
      .sort((one, other) => one.action.dueOn.localeCompare(other.action.dueOn))
      .slice(0, MOST_REMINDERS);
  },
  applicationStatistics: ({ offersPid }, _args, context) =>
    offersPid == null ? null : context.desk.applications.statistics(readerOf(offersPid, context)),
  noApplicationSince: ({ offersPid }, _args, { loaders }) =>
    offersPid == null ? null : loaders.silenceByPid.load(offersPid),
};

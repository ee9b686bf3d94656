import { addDays } from '#kernel/calendar/days.ts';
import { hubError } from '#kernel/errors.ts';
import { inRange } from '#kernel/graph/arguments.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import type { Resolvers } from '../schema.generated.ts';
import {
  agreeAction,
  changeAction,
  planAppointment,
  recordAppointment,
  writeNote,
} from './write.ts';

const MOST = 100;
const MOST_AGENDA_DAYS = 93;

const daysBetween = (from: string, until: string): number =>
  (Date.parse(until) - Date.parse(from)) / 86_400_000;

export const counsellingResolvers = {
  Query: {
    async myAgenda(_parent, { from, until }, { repository, rules }) {
      const own = rules?.find((rule) => rule.rule === 'OWN_CASELOAD');
      if (own?.rule !== 'OWN_CASELOAD') return [];
      inRange('until', daysBetween(from, until), 0, MOST_AGENDA_DAYS);
      const [begin, end] = [
        new Date(`${from}T00:00:00Z`),
        new Date(`${addDays(until, 1)}T00:00:00Z`),
      ];
      return repository.listAgenda(own.counsellorId, begin, end);
    },
    async caseloadAtRisk(_parent, args, { repository, rules }) {
      const page = readPage(args, { scope: listScope('caseload-at-risk', { rules }) });
      const { nodes, pageInfo } = toConnection(await repository.listAtRisk(page), page, (row) => [
        row.risks.length,
        row.personId,
      ]);
      return { nodes, pageInfo };
    },
  },
  Mutation: {
    planAppointment: (_parent, { input }, { counselling }) => planAppointment(counselling, input),
    recordAppointment: (_parent, { input }, { counselling }) =>
      recordAppointment(counselling, input),
    agreeAction: (_parent, { input }, { counselling }) => agreeAction(counselling, input),
    changeAction: (_parent, { input }, { counselling }) => changeAction(counselling, input),
    writeNote: (_parent, { input }, { counselling }) => writeNote(counselling, input),
  },
  PersonAtRisk: {
    async jobseeker({ personId }, _args, { loaders }) {
      const person = await loaders.personById.load(personId);
      if (person === null)
        throw hubError('CODE_UNKNOWN', 'The person is not in the caseload any more.', {});
      return person;
    },
  },
  Appointment: {
    jobseeker: ({ personId }, _args, { loaders }) => loaders.personById.load(personId),
  },
} satisfies Resolvers;

export const counsellingOfPerson = {
  async risks({ id }, _args, { loaders }) {
    return (await loaders.risksByPerson.load(id)).risks;
  },
  async appointments({ id }, _args, { loaders }) {
    return (await loaders.appointmentsByPerson.load(id)).slice(0, MOST);
  },
  async agreedActions({ id }, _args, { loaders }) {
    return (await loaders.actionsByPerson.load(id)).slice(0, MOST);
  },
  async counsellorNotes({ id }, _args, { loaders }) {
    return (await loaders.notesByPerson.load(id)).slice(0, MOST);
  },
} satisfies Resolvers['Jobseeker'];

import { readCode } from '#kernel/codes/read-code.ts';
import { hubError } from '#kernel/errors.ts';
import { inRange, readMonth } from '#kernel/graph/arguments.ts';
import { readFeedPage } from '#kernel/graph/feed-page.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { IDENTIFIERS, normalisePersonId } from '../identifier.ts';
import type { QueryResolvers } from '../schema.generated.ts';

/** Of one employer alone nothing is compared. */
const LEAST_CERTIFICATES = 2;
const MAX_SLICES = 16;

/** An identifier that a caller sent is a person's: no message, and so no log, repeats it. */
const malformed = (argument: string, form: string) =>
  hubError('CODE_MALFORMED', `${argument}: expected ${form}.`, { argument, expected: form });

export const queryResolvers: QueryResolvers = {
  async jobseeker(_parent, { id }, { loaders }) {
    const personId = normalisePersonId(id);
    if (personId === null) throw malformed('id', 'an id that the hub gave: a UUID');
    const person = await loaders.personById.load(personId);
    if (person === null)
      throw hubError('CODE_UNKNOWN', 'id: no jobseeker has this id.', { argument: 'id' });
    return person;
  },
  async jobseekerByExternalId(_parent, { scheme, value }, { loaders }) {
    const { normalise, form } = IDENTIFIERS[scheme];
    const identifier = normalise(value);
    if (identifier === null) throw malformed('value', form);
    const person = await loaders.personByIdentifier.load({ scheme, value: identifier });
    if (person === null)
      throw hubError('CODE_UNKNOWN', `value: no jobseeker has this ${scheme} identifier.`, {
        argument: 'value',
      });
    return person;
  },
  async jobseekers(_parent, { departmentCode, ...pageArguments }, { repository, rules }) {
    const department =
      departmentCode == null ? null : readCode('department', 'departmentCode', departmentCode);
    // Callers of other rows have other lists: a cursor of one is none of another.
    const page = readPage(pageArguments, { scope: listScope('jobseekers', { department, rules }) });
    const rows = await repository.listPersons(page, department);
    const isUnknown = department !== null && rows.length === 0 && page.after === null;
    return {
      ...toConnection(rows, page, (row) => [row.id]),
      notices: isUnknown
        ? [
            {
              code: 'CODE_UNKNOWN',
              argument: 'departmentCode',
              value: department,
              message: `The list holds no jobseeker of département ${JSON.stringify(department)}.`,
            },
          ]
        : [],
    };
  },
  async jobseekersToCheck(_parent, { slices, slice, ...args }, { repository, rules }) {
    const count = inRange('slices', slices ?? 1, 1, MAX_SLICES);
    const part = { slices: count, slice: inRange('slice', slice ?? 0, 0, count - 1) };
    const page = readFeedPage('jobseekers-to-check', { rules, ...part }, args);
    const rows = await repository.listSlice(page, part);
    const { nodes, pageInfo } = toConnection(rows, page, ({ id }) => [id]);
    return { nodes, pageInfo };
  },
  jobseekerCoverage: (_parent, _args, { repository }) => repository.findCoverage(),
  async employerCertificates(_parent, { since, fewest, ...args }, { repository, rules }) {
    const least = inRange('fewest', fewest ?? 3, LEAST_CERTIFICATES, 100);
    const page = readFeedPage('employer-certificates', { since, least }, args);
    const opensAnyFile = rules !== null && rules.length === 0;
    const rows = opensAnyFile ? await repository.listCertificates(since, least, page) : [];
    const { nodes, pageInfo } = toConnection(rows, page, ({ siret, localId, openedOn }) => [
      siret,
      localId,
      openedOn,
    ]);
    return {
      nodes: nodes.flatMap(({ personId, ...told }) =>
        personId === null ? [] : [{ ...told, personId }],
      ),
      pageInfo,
    };
  },
  async jobseekerCounts(_parent, { month, ...args }, { repository }) {
    const firstDay = readMonth('month', month);
    const page = readFeedPage('jobseeker-counts', { month: firstDay }, args);
    const rows = await repository.countRegistered(firstDay, page);
    const { nodes, pageInfo } = toConnection(rows, page, (row) => [
      row.communeCode ?? '',
      row.occupationCode ?? '',
    ]);
    return { nodes, pageInfo };
  },
};

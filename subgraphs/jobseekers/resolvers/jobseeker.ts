import { readMonth, readMonthRange } from '#kernel/graph/arguments.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { stateOf } from '../declaring/window.ts';
import { normalisePersonId } from '../identifier.ts';
import { checkedFileOf } from '../integrity/checked-file.ts';
import { integrityMarksOf } from '../integrity/marks.ts';
import { nirIncoherencesOf } from '../integrity/nir-incoherences.ts';
import type { JobseekerResolvers } from '../schema.generated.ts';
import { eurosPer } from './money.ts';
import { currentRegistration } from './registration.ts';

const MAX_REGISTRATIONS = 100;
const MAX_CHECKED_MONTHS = 24;

export const jobseekerResolvers: JobseekerResolvers = {
  async __resolveReference({ id }, { loaders }) {
    const personId = normalisePersonId(id);
    return personId === null ? null : loaders.personById.load(personId);
  },
  externalIds: ({ id }, _args, { loaders }) => loaders.identifiersByPerson.load(id),
  civility: ({ record }) => record.civility,
  lastName: ({ record }) => record.lastName,
  usedName: ({ record }) => record.usedName,
  firstName: ({ record }) => record.firstName,
  birthDate: ({ record }) => record.birthDate,
  sex: ({ record }) => record.sex,
  isIdentityCertified: ({ record }) => record.isIdentityCertified,
  isNirKeyValid: ({ record }) => record.isNirKeyValid,
  email: ({ record }) => record.email,
  phone: ({ record }) => record.phone,
  secondPhone: ({ record }) => record.secondPhone,
  streetAddress: ({ record }) => record.streetAddress,
  postalCode: ({ record }) => record.postalCode,
  locality: ({ record }) => record.locality,
  commune: ({ record }) => (record.communeCode === null ? null : { code: record.communeCode }),
  agencyCode: ({ record }) => record.agencyCode,
  currentRegistration: ({ record }) => currentRegistration(record),
  async registrations({ id }, _args, { loaders }) {
    return (await loaders.registrationsByPerson.load(id)).slice(0, MAX_REGISTRATIONS);
  },
  async category({ id }, { month }, { loaders }) {
    const firstDay = month == null ? null : `${month.slice(0, 7)}-01`;
    return loaders.categoryByPerson(firstDay).load(id);
  },
  isStruckOff: ({ record }) => record.isStruckOff,
  situationCode: ({ record }) => record.situationCode,
  hasDeclaredMonth: ({ record }) => record.hasDeclaredMonth,
  soughtOccupations: ({ record }) =>
    [record.soughtRomeCode, record.secondSoughtRomeCode].flatMap((code) =>
      code === null ? [] : [{ code }],
    ),
  educationLevelCode: ({ record }) => record.educationLevelCode,
  desiredSalary: ({ record }) =>
    eurosPer(record.desiredSalaryPeriod ?? 'MONTH', record.desiredSalaryEur),
  mobilityKm: ({ record }) => record.mobilityKm,
  qualities: ({ record }) => record.qualities,
  async declarations({ id }, args, { loaders }) {
    const page = readPage(args, { scope: listScope('declarations', { id }), defaultSize: 12 });
    return toConnection(await loaders.declarationsByPerson(page).load(id), page, (row) => [
      row.month,
    ]);
  },
  async declarationState({ id }, { month }, { loaders, desk }) {
    const facts = await loaders.declarationFactsByPerson(readMonth('month', month)).load(id);
    return stateOf(facts.window, { ...facts, today: desk.today });
  },
  entitlement: ({ id }, _args, { loaders }) => loaders.entitlementByPerson.load(id),
  socialSecurityPid: ({ peamId }, _args, { pseudonyms }) =>
    peamId === null ? null : pseudonyms('social-security')(peamId),
  tempAgencyPid: ({ record }, _args, { pseudonyms }) =>
    record.nir === null ? null : pseudonyms('temp-agencies')(record.nir),
  labourMarketPid: ({ id }, _args, { pseudonyms }) => pseudonyms('labour-market')(id),
  offersPid: ({ peamId }, _args, { pseudonyms }) =>
    peamId === null ? null : pseudonyms('offers')(peamId),
  integrityPid: ({ id }, _args, { pseudonyms }) => pseudonyms('integrity')(id),
  async integrityMarks({ id, record }, _args, { pseudonyms, loaders }) {
    const right = await loaders.entitlementByPerson.load(id);
    return integrityMarksOf(
      { ...record, accountMark: right?.accountMark ?? null },
      pseudonyms('integrity'),
    );
  },
  nirIncoherences: ({ record }) => nirIncoherencesOf(record),
  async checkedFile({ id, record }, args, { loaders, pseudonyms }) {
    const months = loaders.declaredMonthsByPerson(readMonthRange(args, MAX_CHECKED_MONTHS));
    const [right, declared] = await Promise.all([
      loaders.entitlementByPerson.load(id),
      months.load(id),
    ]);
    return checkedFileOf(record, right?.accountMark ?? null, declared, pseudonyms('integrity'));
  },
  missionLocalePid: ({ nationalNumber }, _args, { pseudonyms }) =>
    nationalNumber === null ? null : pseudonyms('missions-locales')(nationalNumber),
  trainingPid: ({ nationalNumber }, _args, { pseudonyms }) =>
    nationalNumber === null ? null : pseudonyms('training')(nationalNumber),
  provenance: ({ record }, _args, { provenance }) => provenance.load(record.fileId),
};

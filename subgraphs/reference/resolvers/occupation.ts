import { readCode, readOwnCode } from '#kernel/codes/read-code.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import type { Resolvers, RiasecType } from '../schema.generated.ts';
import { toActivityHirings } from './hiring-edges.ts';
import { known, provenanceOf } from './lookup.ts';
import { readSearch } from './search-text.ts';

const RIASEC: Readonly<Record<string, RiasecType>> = {
  R: 'REALISTIC',
  I: 'INVESTIGATIVE',
  A: 'ARTISTIC',
  S: 'SOCIAL',
  E: 'ENTERPRISING',
  C: 'CONVENTIONAL',
};

const readDomain = (letter: string): string =>
  readOwnCode(
    'domainCode',
    letter,
    (text) => /^[A-N]$/u.exec(text.trim().toUpperCase())?.[0] ?? null,
    'a letter A to N',
  );

export const occupationResolvers = {
  Query: {
    async occupation(_parent, args, { loaders }) {
      const code = readCode('rome', 'code', args.code);
      return known('code', code, 'occupation', await loaders.occupationByCode.load(code));
    },
    async occupations(_parent, args, { repository }) {
      const filter = {
        search: readSearch(args.search),
        domainCode: args.domainCode == null ? null : readDomain(args.domainCode),
        isRegulated: args.isRegulated ?? null,
      };
      const page = readPage(args, { scope: listScope('occupations', filter) });
      const rows = await repository.listOccupations(page, filter);
      return toConnection(rows, page, ({ rank, code }) => [rank, code]);
    },
  },
  Occupation: {
    __resolveReference: ({ code }, { loaders }) => loaders.occupationByCode.load(code),
    domain: ({ code, domainLabel, domainEnglishLabel }) => ({
      code: code.slice(0, 1),
      label: domainLabel,
      englishLabel: domainEnglishLabel,
    }),
    professionalDomain: ({ code }) => code.slice(0, 3),
    rome3Code: ({ parentCode }) => parentCode,
    parent: ({ code, parentCode }, _args, { loaders }) =>
      parentCode === code ? null : loaders.occupationByCode.load(parentCode),
    riasecMajor: ({ riasecMajor }) => (riasecMajor === null ? null : (RIASEC[riasecMajor] ?? null)),
    moves: ({ code }, { kind }, { loaders }) => loaders.movesByOccupation(kind ?? null).load(code),
    async activities({ code }, args, { loaders }) {
      const page = readPage(args, { scope: listScope('occupation-activities', { code }) });
      return toActivityHirings(await loaders.activitiesByOccupation(page).load(code), page);
    },
    skills: ({ code }, _args, { loaders }) => loaders.skillsByOccupation.load(code),
    async successors({ code }, _args, { loaders }) {
      const found = await Promise.all([
        loaders.successorsByCode.load({ scheme: 'ROME3', code }),
        loaders.successorsByCode.load({ scheme: 'ROME4', code }),
      ]);
      return found.flat().filter(({ successorCode }) => successorCode !== code);
    },
    provenance: provenanceOf,
  },
  OccupationMove: { provenance: provenanceOf },
  OccupationSkill: { provenance: provenanceOf },
  OccupationActivityEdge: { provenance: provenanceOf },
} satisfies Resolvers;

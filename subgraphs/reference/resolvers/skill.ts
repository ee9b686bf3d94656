import { readOwnCode } from '#kernel/codes/read-code.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { normaliseSkillCode } from '../codes.ts';
import type { Resolvers } from '../schema.generated.ts';
import { known, provenanceOf } from './lookup.ts';
import { readSearch } from './search-text.ts';

export const skillResolvers = {
  Query: {
    async skill(_parent, args, { loaders }) {
      const code = readOwnCode('code', args.code, normaliseSkillCode, 'EST-S and 3 digits');
      return known('code', code, 'skill', await loaders.skillByCode.load(code));
    },
    async skills(_parent, args, { repository }) {
      const filter = { search: readSearch(args.search), kind: args.kind ?? null };
      const page = readPage(args, { scope: listScope('skills', filter) });
      return toConnection(await repository.listSkills(page, filter), page, ({ code }) => [code]);
    },
  },
  Skill: {
    __resolveReference: ({ code }, { loaders }) => loaders.skillByCode.load(code),
    scheme: () => 'SKILL',
    async occupations({ code }, args, { loaders }) {
      const page = readPage(args, { scope: listScope('skill-occupations', { code }) });
      const rows = await loaders.occupationsBySkill(page).load(code);
      const { edges, nodes, pageInfo } = toConnection(rows, page, (row) => [
        row.isEssential ? 1 : 0,
        row.occupation.code,
      ]);
      return {
        edges: edges.map(({ cursor, node: { occupation, isEssential } }) => ({
          cursor,
          node: occupation,
          isEssential,
        })),
        nodes: nodes.map(({ occupation }) => occupation),
        pageInfo,
      };
    },
    provenance: provenanceOf,
  },
} satisfies Resolvers;

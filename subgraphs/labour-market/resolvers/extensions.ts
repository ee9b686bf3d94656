import { readCode } from '#kernel/codes/read-code.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import type { Resolvers } from '../schema.generated.ts';
import type { HiringNeedRow, MarketScoreRow, TensionRow } from '../tables.ts';
import { rankedPage, tensionPlace, yearArgument } from './arguments.ts';

const tensionKeys = ({ level, romeCode }: TensionRow) => [level, romeCode];
const scoreKeys = (row: MarketScoreRow) => [row.offersPer10Jobseekers, row.romeCode];
const needKeys = ({ projects, fapCode, id }: HiringNeedRow) => [projects, fapCode, id];

/** Fields that other subgraphs' entities gain here. */
export const extensionResolvers: Pick<Resolvers, 'Occupation' | 'EmploymentBasin' | 'Department'> =
  {
    Occupation: {
      tension({ code }, args, { loaders }) {
        const place = tensionPlace(args);
        return place === null ? null : loaders.tensionByOccupation(place).load(code);
      },
      marketScore: ({ code }, { departmentCode }, { loaders }) =>
        loaders
          .scoreByOccupation(readCode('department', 'departmentCode', departmentCode))
          .load(code),
    },
    EmploymentBasin: {
      async tensions({ code }, args, { loaders }) {
        const year = yearArgument(args.year);
        const page = readPage(args, { scope: listScope('tensions', { code, year }) });
        const rows = await loaders.tensionsByBasin(rankedPage(page, year)).load(code);
        return toConnection(rows, page, tensionKeys);
      },
      async hiringNeeds({ code }, args, { loaders }) {
        const year = yearArgument(args.year);
        const page = readPage(args, { scope: listScope('basin-needs', { code, year }) });
        const rows = await loaders.needsByBasin(rankedPage(page, year)).load(code);
        return toConnection(rows, page, needKeys);
      },
    },
    Department: {
      async marketScores({ code }, args, { loaders }) {
        const page = readPage(args, { scope: listScope('market-scores', { code }) });
        const rows = await loaders.scoresByDepartment(rankedPage(page, null)).load(code);
        return toConnection(rows, page, scoreKeys);
      },
      async hiringNeeds({ code }, args, { loaders }) {
        const year = yearArgument(args.year);
        const page = readPage(args, { scope: listScope('department-needs', { code, year }) });
        const rows = await loaders.needsByDepartment(rankedPage(page, year)).load(code);
        return toConnection(rows, page, needKeys);
      },
    },
  };

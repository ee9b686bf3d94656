import { describeOwnSubgraph } from '#test/support/serve-for-contract.ts';
import { contract } from './contract.ts';
import { tempAgencies } from './index.ts';

describeOwnSubgraph(tempAgencies, contract);

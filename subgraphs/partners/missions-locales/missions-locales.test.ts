import { describeOwnSubgraph } from '#test/support/serve-for-contract.ts';
import { contract } from './contract.ts';
import { missionsLocales } from './index.ts';

describeOwnSubgraph(missionsLocales, contract);

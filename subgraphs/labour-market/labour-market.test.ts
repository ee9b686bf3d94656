import { describeOwnSubgraph } from '#test/support/serve-for-contract.ts';
import { contract } from './contract.ts';
import { labourMarket } from './index.ts';

describeOwnSubgraph(labourMarket, contract);

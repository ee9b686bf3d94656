import { describeOwnSubgraph } from '#test/support/serve-for-contract.ts';
import { contract } from './contract.ts';
import { offers } from './index.ts';

describeOwnSubgraph(offers, contract);

import { describeOwnSubgraph } from '#test/support/serve-for-contract.ts';
import { contract } from './contract.ts';
import { training } from './index.ts';

describeOwnSubgraph(training, contract);

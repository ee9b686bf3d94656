import { describeOwnSubgraph } from '#test/support/serve-for-contract.ts';
import { contract } from './contract.ts';
import { template } from './index.ts';

describeOwnSubgraph(template, contract);

import { describeOwnSubgraph } from '#test/support/serve-for-contract.ts';
import { contract } from './contract.ts';
import { reference } from './index.ts';

describeOwnSubgraph(reference, contract);

import { describeOwnSubgraph } from '#test/support/serve-for-contract.ts';
import { contract } from './contract.ts';
import { employers } from './index.ts';

describeOwnSubgraph(employers, contract);

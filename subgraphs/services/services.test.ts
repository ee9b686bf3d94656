import { describeOwnSubgraph } from '#test/support/serve-for-contract.ts';
import { contract } from './contract.ts';
import { services } from './index.ts';

describeOwnSubgraph(services, contract);

import { describeOwnSubgraph } from '#test/support/serve-for-contract.ts';
import { contract } from './contract.ts';
import { socialSecurity } from './index.ts';

describeOwnSubgraph(socialSecurity, contract);

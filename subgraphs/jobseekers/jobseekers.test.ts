import { describeOwnSubgraph } from '#test/support/serve-for-contract.ts';
import { contract } from './contract.ts';
import { jobseekers } from './index.ts';

describeOwnSubgraph(jobseekers, contract);

import type { Subgraph } from '#kernel/graph/subgraph.ts';
import { employers } from './employers/index.ts';
import { integrity } from './integrity/index.ts';
import { jobseekers } from './jobseekers/index.ts';
import { labourMarket } from './labour-market/index.ts';
import { offers } from './offers/index.ts';
import { missionsLocales } from './partners/missions-locales/index.ts';
import { socialSecurity } from './partners/social-security/index.ts';
import { tempAgencies } from './partners/temp-agencies/index.ts';
import { reference } from './reference/index.ts';
import { services } from './services/index.ts';
import { template } from './template/index.ts';
import { training } from './training/index.ts';

/** Every subgraph of this repository, in the order in which first data must be loaded and jobs must run: training counts persons whom jobseekers has linked. */
export const SUBGRAPHS: readonly Subgraph[] = [
  reference,
  employers,
  jobseekers,
  training,
  labourMarket,
  offers,
  socialSecurity,
  tempAgencies,
  missionsLocales,
  services,
  integrity,
  template,
];

/** The subgraph called `name`. Throws a sentence that lists the names there are. */
export function subgraphNamed(name: string): Subgraph {
  const found = SUBGRAPHS.find((subgraph) => subgraph.name === name);
  if (found !== undefined) return found;
  const names = SUBGRAPHS.map((subgraph) => subgraph.name).join(', ');
  throw new Error(`There is no subgraph ${JSON.stringify(name)}; there are ${names}.`);
}

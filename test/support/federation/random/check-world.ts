import { execute, parse } from 'graphql';
import { NotPlanned, type PlanningProcess } from '../plan-apart.ts';
import { type Cut, drawCut } from './cut.ts';
import { errorPlaces } from './error-places.ts';
import { type RandomOperation, validOperation } from './operation.ts';

/** Seeds that share a schema: composing one costs ten times what planning and asking one operation costs. */
export const SEEDS_PER_WORLD = 8;

/** How the gateway tells that it cannot bring something together, in place of an answer that would be wrong. */
const REFUSALS: ReadonlySet<unknown> = new Set([
  'OPERATION_NOT_PLANNED',
  'SUBGRAPH_RESPONSE_INVALID',
]);
const codeOf = (told: unknown): unknown =>
  (told as { extensions?: { code?: unknown } }).extensions?.code;

/** What became of some seeds. */
export interface Tally {
  /** Schemas, cut and composed. */
  worlds: number;
  /** Operations that were asked, one a seed. */
  seeds: number;
  /** Of them, those whose expected answer has an error. */
  withErrors: number;
  /** Those that the planner refused, and why, without names: the caller is told, nothing is answered. */
  readonly notPlanned: Map<string, number>;
}

export const newTally = (): Tally => ({
  worlds: 0,
  seeds: 0,
  withErrors: 0,
  notPlanned: new Map(),
});

/** Asks the operations of `count` seeds from `first` on, whole and cut. Throws the first difference, with all that it takes to look into it. */
export async function checkSeeds(
  first: number,
  count: number,
  planning: PlanningProcess,
  tally: Tally,
): Promise<void> {
  for (let seed = first; seed < first + count; ) {
    const world = Math.floor(seed / SEEDS_PER_WORLD);
    const { cut } = await drawCut(world, planning);
    tally.worlds += 1;
    const end = Math.min(first + count, (world + 1) * SEEDS_PER_WORLD);
    for (; seed < end; seed += 1) await checkSeed(seed, cut, tally);
  }
}

async function checkSeed(seed: number, cut: Cut, tally: Tally): Promise<void> {
  const operation = validOperation(cut.whole, seed);
  const { query, variables } = operation;
  tally.seeds += 1;
  cut.truth.reseed(seed);
  const expected = plain(
    await execute({ schema: cut.whole, document: parse(query), variableValues: variables }),
  );
  const expectedCalls = [...cut.truth.called];
  if (expected.errors !== undefined) tally.withErrors += 1;
  cut.truth.reseed(seed);
  try {
    const answer = await cut.hub.ask(query, variables);
    const refusal = answer.errors?.map(codeOf).find((code) => REFUSALS.has(code));
    if (refusal !== undefined) throw new NotPlanned(`a part: ${refusal}`);
    const isSame =
      JSON.stringify(answer.data) === JSON.stringify(expected.data) &&
      String(errorPlaces(answer)) === String(errorPlaces(expected)) &&
      String(cut.truth.called) === String(expectedCalls);
    if (!isSame) throw new Error(difference(seed, cut, operation, expected, answer));
  } catch (error) {
    if (!(error instanceof NotPlanned || codeOf(error) === 'OPERATION_NOT_PLANNED')) throw error;
    const reason = (error as Error).message.replace(/(?<=item: |Path |FetchStep ).*/u, '…');
    tally.notPlanned.set(reason, (tally.notPlanned.get(reason) ?? 0) + 1);
  }
}

interface Told {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: unknown }[];
}

const plain = (value: unknown): Told => JSON.parse(JSON.stringify(value)) as Told;

function difference(
  seed: number,
  { parts, hub }: Cut,
  { query, variables }: RandomOperation,
  expected: Told,
  answer: Told,
): string {
  return [
    `Seed ${seed} is answered otherwise than by the uncut schema.`,
    ...Object.entries(parts).map(([name, { sdl }]) => `# ${name}\n${sdl}`),
    `# operation\n${query}\n${JSON.stringify(variables)}`,
    ...hub.asked.map(
      (one) => `# asked ${one.subgraph}\n${one.query}\n${JSON.stringify(one.variables)}`,
    ),
    `# expected\n${JSON.stringify(expected)}`,
    `# answered\n${JSON.stringify(answer)}`,
  ].join('\n');
}

import { parseArgs } from 'node:util';
import { CONTENDERS, type Contender } from './contenders.ts';
import { QUESTIONS } from './workload/questions.ts';

export interface Command {
  readonly seconds: number;
  readonly rounds: number;
  /** The JSON body that every request carries. */
  readonly body: string;
  readonly chosen: readonly Contender[];
  readonly profiled: Contender | null;
  readonly nodeFlags: readonly string[];
  /** Only start the contenders and say where they are. */
  readonly isServing: boolean;
}

const names = (): string =>
  CONTENDERS.map(({ name, what }) => `  ${name.padEnd(20)} ${what}`).join('\n');

const help =
  (): string => `Gateways beside each other on one core each, subgraphs answered from memory.

  node bench/gateway/main.ts [options]

  --query <name>       ${[...QUESTIONS.keys()].join(', ')} (big)
  --seconds <n>        of each round (10)
  --rounds <n>         how often each contender has its turn (3)
  --only <a,b,…>       these contenders
  --without <a,b,…>    all others
  --profile <name>     profiles that contender: prints where its time goes, keeps the .cpuprofile
  --node-flags <text>  flags for the Node of every contender, such as --max-semi-space-size=64
  --serve              starts them, prints their URLs and waits for Ctrl-C instead of measuring

${names()}
`;

/** Reads the command's flags; prints how to use it and ends on `--help`. Throws a sentence for what it does not know. */
export function readCommand(args: string[]): Command {
  const { values } = parseArgs({
    args,
    options: {
      query: { type: 'string', default: 'big' },
      seconds: { type: 'string', default: '10' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string' },
      without: { type: 'string', default: '' },
      profile: { type: 'string' },
      'node-flags': { type: 'string', default: '' },
      serve: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    process.stdout.write(help());
    process.exit(0);
  }
  const query = QUESTIONS.get(values.query);
  if (query === undefined) throw new Error(`--query: expected one of ${[...QUESTIONS.keys()]}.`);
  const without = listOf(values.without).map(named);
  const only = values.only === undefined ? CONTENDERS : listOf(values.only).map(named);
  return {
    seconds: Number(values.seconds),
    rounds: Number(values.rounds),
    body: JSON.stringify({ query }),
    chosen: CONTENDERS.filter((one) => only.includes(one) && !without.includes(one)),
    profiled: values.profile === undefined ? null : named(values.profile),
    nodeFlags: values['node-flags'].split(' ').filter((flag) => flag !== ''),
    isServing: values.serve,
  };
}

const listOf = (text: string): string[] => text.split(',').filter((name) => name !== '');

function named(name: string): Contender {
  const contender = CONTENDERS.find((one) => one.name === name);
  if (contender === undefined) throw new Error(`No contender is called ${JSON.stringify(name)}.`);
  return contender;
}

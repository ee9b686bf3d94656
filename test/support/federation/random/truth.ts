import { Draws, hash } from '../../../../demo/random/draws.ts';
import { type Field, LEVELS } from './model.ts';
import { projection } from './required-value.ts';

/** An object as the resolvers pass it on. */
export interface Source {
  readonly type: string;
  readonly id: string;
  /** What the gateway sent to ask for it. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** The field that its link brings along. */
  readonly provided?: string;
}

type Arguments = Readonly<Record<string, unknown>>;

/** What every field answers: a function of the object's identifier, the arguments and the seed alone. */
export interface Truth {
  /** Begins with other data, in which fields fail and are null more or less often. */
  reseed(seed: number): void;
  /** The mutations called since, in order. */
  readonly called: string[];
  /** The value of a field as long as it needs no other. Throws where it fails. */
  valueOf(field: Field, id: string, args: Arguments): unknown;
  /** The value of a field with the values of what it needs. */
  combined(field: Field, id: string, args: Arguments, required: readonly unknown[]): unknown;
  /** The values of what a field needs. */
  requiredBy(field: Field, id: string): readonly unknown[];
}

const IDS = 5;

export const idOf = (type: string, number: number): string => `${type}-${number}`;
export const typeOf = (id: string): string => id.split('-')[0] ?? '';
export const numberOf = (id: string): number => Number(id.split('-')[1]);

export function createTruth(): Truth {
  let seed = 0;
  let failing = 0;
  let absent = 0;
  const draws = new Draws();
  const called: string[] = [];
  const truth: Truth = {
    called,
    reseed(next) {
      seed = next;
      called.length = 0;
      failing = [0, 0, 0.03, 0.1][hash(next, 1) % 4] ?? 0;
      absent = [0, 0.1, 0.1, 0.3][hash(next, 2) % 4] ?? 0;
    },
    valueOf(field, id, args) {
      const { name, scope, isSafe, type } = field;
      if (scope === 'Mutation') called.push(`${name} ${JSON.stringify(args)}`);
      draws.reseed(seed, textHash(`${scope}.${name} ${id} ${JSON.stringify(args)}`));
      if (!isSafe && draws.chance(failing)) throw new Error(`${name} fails`);
      const may = (isRequired: boolean): boolean =>
        !isRequired || (!isSafe && failing > 0 && draws.chance(0.1));
      const isNull = (isRequired: boolean): boolean => draws.chance(absent) && may(isRequired);
      const list = (item: () => unknown) => () =>
        Array.from({ length: draws.below(4) }, () =>
          isNull(type.areItemsRequired) ? null : item(),
        );
      const one = (): unknown => valueOfType(field, draws);
      if (isNull(type.isRequired)) return null;
      if (type.wrap === 'none') return one();
      return type.wrap === 'list' ? list(one)() : list(list(one))();
    },
    combined(field, id, args, required) {
      const value = truth.valueOf(field, id, args);
      if (value === null || field.requires.length === 0) return value;
      const mixed = textHash(JSON.stringify([value, required]));
      return field.type.base === 'Int' ? mixed % 1000 : `${field.name} ${mixed}`;
    },
    requiredBy: (field, id) =>
      field.requires.map(({ field: needed, args, selection }) => {
        const completed = completeArguments(needed.args, args);
        return projection(settled(truth, needed, id, completed), selection);
      }),
  };
  return truth;
}

/** The value of a needed field as it arrives: null where it fails. */
function settled(truth: Truth, field: Field, id: string, args: Arguments): unknown {
  try {
    const value = truth.combined(field, id, args, truth.requiredBy(field, id));
    return field.type.areItemsRequired && holdsNull(value) ? null : value;
  } catch {
    return null;
  }
}

const holdsNull = (value: unknown): boolean =>
  Array.isArray(value) && value.some((item) => item === null || holdsNull(item));

/** Arguments with the defaults of their definitions, in the order of these. */
function completeArguments(sdl: string, args: Arguments): Arguments {
  if (sdl.startsWith('by')) return { by: 3, ...args };
  if (sdl.startsWith('levels')) return { levels: ['LOW'], ...args };
  if (!('within' in args)) return args;
  const { low } = args['within'] as { low: number };
  return { within: { low, high: 9 } };
}

function valueOfType({ type: { base }, range, name }: Field, draws: Draws): unknown {
  switch (base) {
    case 'Int':
      return draws.below(1_000) - 500;
    case 'Float':
      return draws.below(100) / 4;
    case 'String':
      return draws.pick([`${name} "é"`, `${name}\n${draws.below(9)}`, '', '\u2028😀']);
    case 'Boolean':
      return draws.chance(0.5);
    case 'ID':
      return String(draws.below(100));
    case 'Level':
      return draws.pick(LEVELS);
    case 'Json':
      return draws.pick([{ k: [1, null, 'x'], __typename: 'x' }, [true], 7.5, 'text']);
    default:
      return objectOf(draws.pick(range), draws);
  }
}

function objectOf(type: string, draws: Draws): unknown {
  const number = draws.below(IDS);
  if (type === 'V0') return { type, a: number === 0 ? null : number, b: `b${number}` };
  const source: Source = { type, id: idOf(type, number) };
  if (type !== 'V1') return source;
  const v = { type: 'V0', a: number, b: 'in V1' };
  const to: Source = { type: 'E0', id: idOf('E0', draws.below(IDS)) };
  return {
    type,
    a: number / 2,
    v: number === 1 ? null : v,
    many: number === 2 ? null : Array.from({ length: draws.below(3) }, () => v),
    to: number === 3 ? null : to,
  };
}

function textHash(text: string): number {
  let mixed = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1)
    mixed = Math.imul(mixed ^ text.charCodeAt(index), 16_777_619);
  return hash(mixed);
}

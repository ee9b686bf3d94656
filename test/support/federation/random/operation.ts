import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import { Draws } from '../../../../demo/random/draws.ts';

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Fields of an operation, at most. */
const MOST_FIELDS = 18;

/** The first valid operation from the seed on: fields that are drawn apart may clash under one name. */
export function validOperation(schema: GraphQLSchema, seed: number): RandomOperation {
  for (let attempt = 0; ; attempt += 1) {
    const operation = randomOperation(schema, seed + attempt * 1_000_000);
    if (validate(schema, parse(operation.query)).length === 0) return operation;
  }
}

/** An operation over `schema`, the same for the same seed: aliases, arguments, variables, conditions, fragments of every kind. */
function randomOperation(schema: GraphQLSchema, seed: number): RandomOperation {
  const writer = new OperationWriter(schema, new Draws().reseed(seed, 3));
  return writer.write();
}

class OperationWriter {
  private readonly schema: GraphQLSchema;
  private readonly draws: Draws;
  private readonly definitions = new Map<string, string>();
  private readonly values: Record<string, unknown> = {};
  private readonly fragments: string[] = [];
  private fields = 0;

  constructor(schema: GraphQLSchema, draws: Draws) {
    this.schema = schema;
    this.draws = draws;
  }

  write(): RandomOperation {
    const mutation = this.schema.getMutationType();
    const isMutation = mutation != null && this.draws.chance(0.2);
    const root = isMutation ? mutation : this.schema.getQueryType();
    if (root == null) throw new Error('The schema has no root.');
    const selection = this.selectionSet(root, this.draws.between(2, 4));
    const definitions = [...this.definitions.entries()].map(([name, type]) => `$${name}: ${type}`);
    const head = definitions.length === 0 ? '' : ` Random(${definitions.join(', ')})`;
    const query = `${isMutation ? 'mutation' : 'query'}${head} ${selection} ${this.fragments.join(' ')}`;
    return { query, variables: this.values };
  }

  private selectionSet(type: GraphQLCompositeType, depth: number): string {
    const texts: string[] = [];
    if (this.draws.chance(isAbstractType(type) ? 0.6 : 0.15)) texts.push(this.typename());
    if (!isUnionType(type)) {
      const fields = Object.values(type.getFields());
      for (const field of fields)
        if (this.draws.chance(0.45)) texts.push(...this.field(field, depth));
    }
    if (isAbstractType(type) && depth > 0) {
      for (const member of this.narrower(type))
        if (this.draws.chance(0.6)) texts.push(this.fragment(member, depth));
    }
    const chosen = texts.filter((text) => text !== '');
    return `{ ${chosen.length === 0 ? '__typename' : chosen.join(' ')} }`;
  }

  private typename(): string {
    return `${this.draws.chance(0.3) ? 'kind: ' : ''}__typename${this.condition()}`;
  }

  /** Types that may stand in a fragment on `type`. */
  private narrower(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    if (!isAbstractType(type)) return [type];
    const members = this.schema.getPossibleTypes(type);
    const wider = members.flatMap((member) => member.getInterfaces());
    return [...members, ...new Set(wider)];
  }

  /** The field, now and then twice or inside a fragment. */
  private field(field: GraphQLField<unknown, unknown>, depth: number): string[] {
    const named = getNamedType(field.type);
    if ((isCompositeType(named) && depth <= 0) || this.fields >= MOST_FIELDS) return [];
    const times = this.draws.chance(0.15) ? 2 : 1;
    return Array.from({ length: times }, () => {
      this.fields += 1;
      const args = this.args(field.args);
      // What has other arguments or other types below one name needs a name of its own.
      const alias = args === '' && this.draws.chance(0.8) ? '' : `${this.aliasOf(field, args)}: `;
      const below = isCompositeType(named) ? ` ${this.selectionSet(named, depth - 1)}` : '';
      const text = `${alias}${field.name}${args}${this.condition()}${below}`;
      return this.draws.chance(0.1) ? `...${this.condition()} { ${text} }` : text;
    });
  }

  private aliasOf({ name }: GraphQLField<unknown, unknown>, args: string): string {
    const letters = args.replaceAll(/\W/gu, '').slice(0, 40);
    return letters === '' ? `${this.draws.pick(['a', 'z'])}_${name}` : `${name}_${letters}`;
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    const selection = this.selectionSet(type, depth - (isAbstractType(type) ? 1 : 0));
    if (this.draws.chance(0.7)) return `... on ${type.name}${this.condition()} ${selection}`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} ${selection}`);
    return `...${name}${this.condition()}`;
  }

  private condition(): string {
    const kind = this.draws.below(20);
    if (kind > 2) return '';
    const directive = this.draws.pick(['skip', 'include']);
    const literal = this.draws.chance(0.5);
    const value = literal ? String(this.draws.chance(0.5)) : `$${this.booleanVariable()}`;
    return ` @${directive}(if: ${value})`;
  }

  private booleanVariable(): string {
    const name = `b${this.draws.below(3)}`;
    if (!this.definitions.has(name)) {
      const isDefault = this.draws.chance(0.3);
      this.definitions.set(name, isDefault ? 'Boolean! = true' : 'Boolean!');
      if (!isDefault || this.draws.chance(0.5)) this.values[name] = this.draws.chance(0.5);
    }
    return name;
  }

  private args(args: readonly GraphQLArgument[]): string {
    const texts = args
      .filter(() => this.draws.chance(0.6))
      .map(({ name, type }) => `${name}: ${this.argument(type)}`);
    return texts.length === 0 ? '' : `(${texts.join(', ')})`;
  }

  private argument(type: GraphQLInputType): string {
    if (this.draws.chance(0.6)) return this.literal(type);
    const name = `v${this.definitions.size}`;
    this.definitions.set(name, String(type));
    if (isNonNullType(type) || this.draws.chance(0.8)) this.values[name] = this.value(type);
    return `$${name}`;
  }

  private literal(type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.literal(type.ofType);
    if (this.draws.chance(0.1)) return 'null';
    if (isListType(type)) return `[${this.item(type.ofType)}]`;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(() => this.draws.chance(0.5));
      return `{ ${fields.map(({ name, type: inner }) => `${name}: ${this.argument(inner)}`).join(' ')} }`;
    }
    return isEnumType(type) ? this.draws.pick(['LOW', 'HIGH']) : this.scalar(type);
  }

  private item(type: GraphQLInputType): string {
    return isEnumType(nonNull(type)) ? 'MID' : this.scalar(nonNull(type));
  }

  private scalar(type: GraphQLInputType): string {
    return String(type) === 'Int' ? String(this.draws.below(4)) : `"${this.draws.below(4)}"`;
  }

  private value(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.value(type.ofType);
    if (isListType(type)) return [this.value(nonNull(type.ofType))];
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(() => this.draws.chance(0.5));
      return Object.fromEntries(fields.map(({ name, type: inner }) => [name, this.value(inner)]));
    }
    if (isEnumType(type)) return this.draws.pick(['LOW', 'MID']);
    return String(type) === 'Int' ? this.draws.below(4) : String(this.draws.below(4));
  }
}

const nonNull = (type: GraphQLInputType): GraphQLInputType =>
  isNonNullType(type) ? type.ofType : type;

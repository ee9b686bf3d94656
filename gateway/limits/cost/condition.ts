import { type DirectiveNode, Kind } from 'graphql';
import type { Term } from './term.ts';

/** 1 where a selection with these directives is answered, 0 where `@skip` or `@include` leave it out. */
export function conditionOf(directives: readonly DirectiveNode[] | undefined): Term {
  let condition: Term = 1;
  for (const { name, arguments: args = [] } of directives ?? []) {
    const isSkip = name.value === 'skip';
    if (!isSkip && name.value !== 'include') continue;
    const value = args.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === Kind.BOOLEAN) {
      if (value.value === isSkip) return 0;
    } else if (value?.kind === Kind.VARIABLE) {
      condition = both(condition, value.name.value, !isSkip);
    }
  }
  return condition;
}

const both =
  (before: Term, name: string, wanted: boolean): Term =>
  (values) =>
    (values.variables[name] === true) === wanted
      ? typeof before === 'number'
        ? before
        : before(values)
      : 0;

import { type DocumentNode, Kind, visit } from 'graphql';
import { fragmentSizes } from './fragment-sizes.ts';
import { EMPTY, sizeOf } from './written-out.ts';

/** What the words of a document tell of its size, fragments not written out. */
export function wordsOf(document: DocumentNode) {
  let directives = 0;
  let listItems = 0;
  let valueDepth = 0;
  let open = 0;
  const value = {
    enter: () => {
      open += 1;
      valueDepth = Math.max(valueDepth, open);
    },
    leave: () => {
      open -= 1;
    },
  };
  visit(document, {
    Directive: () => {
      directives += 1;
    },
    ListValue: {
      enter(node) {
        listItems = Math.max(listItems, node.values.length);
        value.enter();
      },
      leave: value.leave,
    },
    ObjectValue: value,
  });
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return { fragments: fragments.length, directives, listItems, valueDepth };
}

/** The largest operation or fragment of a document in each respect: validation and planning read them all, whichever is executed. */
export function shapesOf({ definitions }: DocumentNode) {
  const fragments = fragmentSizes(
    definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION),
  );
  const operations = definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map(({ selectionSet }) => sizeOf(selectionSet, fragments, false));
  const all = [EMPTY, ...operations, ...fragments.values()];
  const most = (measure: (size: typeof EMPTY) => number) => Math.max(...all.map(measure));
  return {
    depth: most(({ depth }) => depth),
    aliases: most(({ aliases }) => aliases),
    rootFields: Math.max(0, ...operations.map(({ fields }) => fields)),
    introspectionNesting: most(({ introspectionNesting }) => introspectionNesting),
    introspectionLists: most(({ introspectionLists }) => introspectionLists),
    introspectionDepth: most(({ introspectionDepth }) => introspectionDepth),
    selections: most(({ selections }) => selections),
  };
}

import { readOwnCode } from '#kernel/codes/read-code.ts';
import { isReplaceable, normaliseCodeOf, REPLACEABLE_FORMS } from '../codes.ts';
import type { Resolvers } from '../schema.generated.ts';
import { provenanceOf } from './lookup.ts';

export const successorResolvers = {
  Query: {
    successors(_parent, { scheme, code }, { loaders }) {
      if (!isReplaceable(scheme)) return [];
      const { form } = REPLACEABLE_FORMS[scheme];
      const read = readOwnCode('code', code, (text) => normaliseCodeOf(scheme, text), form);
      return loaders.successorsByCode.load({ scheme, code: read });
    },
  },
  Successor: {
    replacedScheme: ({ scheme }) => scheme,
    replacedCode: ({ code }) => code,
    scheme: ({ successorScheme }) => successorScheme,
    code: ({ successorCode }) => successorCode,
    occupation: ({ successorScheme, successorCode }, _args, { loaders }) =>
      successorScheme === 'ROME4' || successorScheme === 'ROME3'
        ? loaders.occupationByCode.load(successorCode)
        : null,
    activity: ({ successorScheme, successorCode }, _args, { loaders }) =>
      successorScheme === 'NAF_REV2' ? loaders.activityByCode.load(successorCode) : null,
    commune: ({ successorScheme, successorCode }, _args, { loaders }) =>
      successorScheme === 'COMMUNE' ? loaders.communeByCode.load(successorCode) : null,
    provenance: provenanceOf,
  },
} satisfies Resolvers;

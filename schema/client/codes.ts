/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A system of codes, with its version where versions replace each other. */
export type CodeScheme =
  /** Communes of the official geographic code (COG), one edition a year. */
  | 'COMMUNE'
  /** Départements of the COG. */
  | 'DEPARTMENT'
  /** Employment basins of the survey of hiring needs, drawn for a year. */
  | 'EMPLOYMENT_BASIN'
  /** INSEE's activities from 2003 to 2007. */
  | 'NAF_REV1'
  /** INSEE's activities since 2008. */
  | 'NAF_REV2'
  /** Regions of the COG as drawn in 2016. */
  | 'REGION'
  /** The employment service's occupations until 2023, version 3: 532 codes. */
  | 'ROME3'
  /** The employment service's occupations, version 4: some 1,600 codes. */
  | 'ROME4'
  /** Skills of this hub's own list. */
  | 'SKILL';

export type CommunesOfAPostalCodeQueryVariables = Exact<{
  postalCode: string | number;
}>;


export type CommunesOfAPostalCodeQuery = { communes: { nodes: Array<{ code: string, name: string, population: number | null, department: { name: string } | null, employmentBasin: { name: string } | null }> } | null };

export type SuccessorsOfACodeQueryVariables = Exact<{
  scheme: CodeScheme;
  code: string | number;
}>;


export type SuccessorsOfACodeQuery = { successors: Array<{ code: string, scheme: CodeScheme, validFrom: string | null, reason: string | null }> | null };


export const CommunesOfAPostalCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommunesOfAPostalCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postalCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postalCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postalCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employmentBasin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CommunesOfAPostalCodeQuery, CommunesOfAPostalCodeQueryVariables>;
export const SuccessorsOfACodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuccessorsOfACode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CodeScheme"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"successors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<SuccessorsOfACodeQuery, SuccessorsOfACodeQueryVariables>;
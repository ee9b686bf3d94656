/** The Postgres schema and, prefixed, the role of a subgraph: `social-security` owns `social_security` as `estuaire_social_security`. */
export const schemaOf = (subgraph: string): string => subgraph.replaceAll('-', '_');
export const roleOf = (subgraph: string): string => `estuaire_${schemaOf(subgraph)}`;

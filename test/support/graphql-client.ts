export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
  /** SQL statements that the answer took, where the server tells. */
  readonly statements: number | null;
}

/** Sends one operation over HTTP. */
export async function ask<Data = Record<string, unknown>>(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { data?: Data | null; errors?: Answer<Data>['errors'] };
  const statements = response.headers.get('estuaire-sql-statements');
  return {
    status: response.status,
    data: body.data ?? null,
    errors: body.errors ?? [],
    statements: statements === null ? null : Number(statements),
  };
}

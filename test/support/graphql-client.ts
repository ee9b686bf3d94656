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
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return readAnswer(response);
}

/** What a server answered. */
export async function readAnswer<Data>(response: Response): Promise<Answer<Data>> {
  const body = (await response.json()) as { data?: Data | null; errors?: Answer<Data>['errors'] };
  const statements = response.headers.get('estuaire-sql-statements');
  return {
    status: response.status,
    data: body.data ?? null,
    errors: body.errors ?? [],
    statements: statements === null ? null : Number(statements),
  };
}

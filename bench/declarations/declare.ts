import { peamOf } from './invent-people.ts';

/** What one person sends; hours tell the person, so that what is stored can be held against what was said. */
export const hoursOf = (n: number): number => 1 + (n % 400);

export const declarationOf = (n: number, month: string) => ({
  month,
  answers: {
    hasWorked: true,
    employers: [
      {
        name: 'LE FOUR DU PORT',
        hoursWorked: hoursOf(n),
        grossPay: hoursOf(n) * 12,
        hasEnded: false,
      },
    ],
    isInTraining: false,
    isInInternship: false,
    isOnSickLeave: false,
    isOnMaternityLeave: false,
    hasRetirementPension: false,
    hasDisabilityPension: false,
    staysRegistered: true,
  },
});

const DOCUMENT = `mutation DeclareAMonth($input: SubmitDeclarationInput!) {
  submitDeclaration(input: $input) { declaration { month version hoursWorked } refusal { code } } }`;

export interface Sender {
  readonly url: string;
  readonly month: string;
  token(n: number): string;
}

/** Sends a person's declaration; true once it was acknowledged, false where the hub could not. Throws for a refusal. */
export async function declare({ url, month, token }: Sender, n: number): Promise<boolean> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token(n)}` },
    body: JSON.stringify({ query: DOCUMENT, variables: { input: declarationOf(n, month) } }),
  }).catch(() => null);
  if (response === null) return false;
  const { data } = (await response.json()) as {
    data: {
      submitDeclaration: {
        declaration: { hoursWorked: number } | null;
        refusal: { code: string } | null;
      } | null;
    } | null;
  };
  const result = data?.submitDeclaration ?? null;
  if (result === null) return false;
  if (result.declaration?.hoursWorked !== hoursOf(n))
    throw new Error(`${peamOf(n)}: ${result.refusal?.code ?? 'other hours came back'}`);
  return true;
}

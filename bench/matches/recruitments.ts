import { CODES, TOWNS } from './country.ts';

export const siretOf = (n: number): string => `${900_000_000 + n}00017`;

const POST = `mutation Post($input: PostRecruitmentNeedInput!) {
  postRecruitmentNeed(input: $input) { newMatches refusal { code } }
}`;

export interface Poster {
  readonly url: string;
  /** The token of an employer of this number. */
  token(n: number): string;
}

export interface Posted {
  /** When it was sent, by the clock that all processes share. */
  readonly sentAt: Map<string, number>;
  readonly took: number[];
  readonly newMatches: number;
  /** What was not taken, by the code of its error. */
  readonly failed: ReadonlyMap<string, number>;
}

export const now = (): number => performance.timeOrigin + performance.now();

/** Posts recruitments at a steady rate for a while, whether or not the last one was answered: employers do not wait for each other. */
export async function postSteadily(
  poster: Poster,
  perMinute: number,
  seconds: number,
  first: number,
): Promise<Posted> {
  const sentAt = new Map<string, number>();
  const took: number[] = [];
  const failed = new Map<string, number>();
  let newMatches = 0;
  const began = performance.now();
  const count = Math.round((perMinute * seconds) / 60);
  const posting: Promise<void>[] = [];
  for (let n = first; n < first + count; n += 1) {
    const due = began + ((n - first) * 60_000) / perMinute;
    await new Promise((done) => setTimeout(done, Math.max(0, due - performance.now())));
    posting.push(
      (async () => {
        sentAt.set(`R${n}`, now());
        const start = performance.now();
        const answer = await post(poster, n);
        if (typeof answer === 'number') newMatches += answer;
        else failed.set(answer, (failed.get(answer) ?? 0) + 1);
        took.push(performance.now() - start);
      })(),
    );
  }
  await Promise.all(posting);
  return { sentAt, took, newMatches, failed };
}

/** How many people it matches, or the code of what kept it from being taken. */
async function post({ url, token }: Poster, n: number): Promise<number | string> {
  // Steps that share no factor with the lengths, so that places and occupations are all met.
  const [latitude = 0, longitude = 0] = TOWNS[(n * 37) % TOWNS.length] ?? [];
  const input = {
    siret: siretOf(n),
    title: `R${n}`,
    occupationCode: CODES[(n * 53) % CODES.length],
    center: { latitude, longitude },
    qualities: [
      ['RIGOUR', 'TEAMWORK'],
      ['AUTONOMY', 'CURIOSITY'],
      ['ORGANISATION', 'REACTIVITY'],
    ][n % 3],
    slots: [
      { day: 'MONDAY', part: 'MORNING' },
      { day: 'TUESDAY', part: 'AFTERNOON' },
    ],
    weeklyHours: 30,
    startsOn: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
    positions: 1,
  };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token(n)}` },
    body: JSON.stringify({ query: POST, variables: { input } }),
  });
  const { data, errors } = (await response.json()) as {
    data?: {
      postRecruitmentNeed: { newMatches: number; refusal: { code: string } | null } | null;
    };
    errors?: { extensions: { code: string } }[];
  };
  const result = data?.postRecruitmentNeed;
  if (result == null) return errors?.[0]?.extensions.code ?? String(response.status);
  return result.refusal?.code ?? result.newMatches;
}

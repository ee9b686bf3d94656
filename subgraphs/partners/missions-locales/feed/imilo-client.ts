import { createThrottle } from './throttle.ts';

export interface ImiloClient {
  listEvents(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Null when the partner does not know the dossier. */
  findDossier(id: string): Promise<unknown>;
  acknowledge(eventId: string): Promise<void>;
}

const CALLS_PER_SECOND = 3;
const DEADLINE_MS = 10_000;
const TRIES = 4;

/** The i-milo operators' interface under `base`. Keeps to three calls a second; waits and tries again on 429 and 5xx, at most three times. */
export function createImiloClient(base: URL, apiKey: string | null): ImiloClient {
  const throttle = createThrottle(CALLS_PER_SECOND);
  const call = async (path: string, method: 'GET' | 'POST'): Promise<Response> => {
    const url = new URL(`${base.pathname.replace(/\/$/u, '')}${path}`, base);
    for (let attempt = 1; ; attempt += 1) {
      await throttle();
      const response = await fetch(url, {
        method,
        headers: {
          accept: 'application/json',
          ...(apiKey === null ? {} : { 'x-gravitee-api-key': apiKey }),
        },
        redirect: 'error',
        signal: AbortSignal.timeout(DEADLINE_MS),
      });
      const isPassing = response.status !== 429 && response.status < 500;
      if (isPassing || attempt === TRIES) return response;
      await new Promise((resolve) => setTimeout(resolve, attempt * 1_000));
    }
  };
  return {
    async listEvents() {
      const response = await expectOk(await call('/operateurs/events', 'GET'));
      const events: unknown = await response.json();
      if (!Array.isArray(events))
        throw new Error('The i-milo feed answered with something that is not a list of events.');
      return events as Record<string, unknown>[];
    },
    async findDossier(id) {
      const response = await call(`/operateurs/dossiers/${encodeURIComponent(id)}`, 'GET');
      if (response.status === 404) return null;
      return (await expectOk(response)).json();
    },
    async acknowledge(eventId) {
      await expectOk(await call(`/operateurs/events/${encodeURIComponent(eventId)}/ack`, 'POST'));
    },
  };
}

async function expectOk(response: Response): Promise<Response> {
  if (response.ok) return response;
  const hint = response.status === 401 ? ' Set INGEST_API_KEY to the key of the agreement.' : '';
  throw new Error(`The i-milo feed answered ${response.status}.${hint}`);
}

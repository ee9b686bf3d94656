import { type CallerContext, NO_ROWS } from '#kernel/caller.ts';
import { writeCaller } from '#kernel/graph/caller-context.ts';
import { createSigner, GATEWAY_HEADERS, subgraphKey } from '#kernel/signature.ts';
import type { FetchScope } from '../request-scope.ts';

/** A request as it goes out. */
export interface Outgoing {
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: string | Buffer;
}

/** Makes what goes out of what is asked: anew for each try, for a signature holds once. */
export type Identify = (body: string, scope: FetchScope) => Outgoing;

export interface IdentifyOptions {
  readonly subgraph: string;
  /** With the query, as the subgraph's URL says. */
  readonly path: string;
  /** Sent with each request, before what tells one from another. */
  readonly headers: readonly string[];
  readonly told: Told;
  /** Null where no signature is asked for. */
  readonly secret: string | null;
}

/** What a subgraph is told of a caller, as the header has it: empty for nobody, and where nothing is told. */
export type Told = (caller: CallerContext) => string;

const METHOD = 'POST';

/** A partner learns for what and in which role, but not who; a subgraph that asks for no signature learns nothing. */
export const tellCaller = (isPartner: boolean, secret: string | null): Told =>
  secret === null ? () => '' : callerHeader(isPartner ? withoutPerson : (caller) => caller);

/** Signs requests to a subgraph and says in them for which request they are and who asks. Of the client's own headers nothing goes on. */
export function createIdentify({
  subgraph,
  path,
  headers,
  told,
  secret,
}: IdentifyOptions): Identify {
  if (secret === null)
    return (body, { id }) => ({ headers: [...headers, GATEWAY_HEADERS.request, id], body });
  const sign = createSigner(subgraphKey(secret, subgraph));
  return (body, { id, caller }) => {
    const header = told(caller);
    const signed = sign({ method: METHOD, path, requestId: id, caller: header }, body);
    const sent = [...headers, GATEWAY_HEADERS.request, id];
    if (header !== '') sent.push(GATEWAY_HEADERS.caller, header);
    sent.push(GATEWAY_HEADERS.signature, signed.signature);
    return { headers: sent, body: signed.body };
  };
}

const withoutPerson = ({ role, purposes }: CallerContext): CallerContext => ({
  subject: null,
  organisation: null,
  role,
  purposes,
  scopes: [],
  own: NO_ROWS,
});

/** A caller is the same for all fetches of a request, and of many requests where nobody is known. */
function callerHeader(shown: (caller: CallerContext) => CallerContext): Told {
  const known = new WeakMap<CallerContext, string>();
  return (caller) => {
    const before = known.get(caller);
    if (before !== undefined) return before;
    const header = writeCaller(shown(caller));
    known.set(caller, header);
    return header;
  };
}

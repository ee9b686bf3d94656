import { readDevelopmentIssuer } from '../../gateway/identity/development-issuer.ts';

/** Shorter than the hour for which a token holds. */
const RENEWED_AFTER_MS = 30 * 60_000;

/**
 * The token that jobs ask the hub with: the operator's own, else one of the development issuer, made anew in time. Without either, throws a
 * sentence that says what to do when it is asked for.
 */
export function serviceToken(own: string | undefined, dataFolder: string): () => Promise<string> {
  return own === undefined ? developmentToken(dataFolder, 'service') : async () => own;
}

/** Tokens of the development issuer for a role of the demo, each for as long as it holds. */
export function developmentToken(dataFolder: string, role: string): () => Promise<string> {
  let kept: { readonly token: string; readonly at: number } | null = null;
  return async () => {
    if (kept !== null && Date.now() - kept.at < RENEWED_AFTER_MS) return kept.token;
    const issuer = await readDevelopmentIssuer(dataFolder).catch(() => {
      throw new Error(
        `Jobs ask the hub with a token of role \`${role}\`: set JOB_TOKEN to one of an issuer that the gateway believes.`,
      );
    });
    kept = { token: await issuer.token({ role }), at: Date.now() };
    return kept.token;
  };
}

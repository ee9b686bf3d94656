import { NOBODY } from '#kernel/caller.ts';
import type { Admission } from '#kernel/graph/admission.ts';
import { subgraphKey } from '#kernel/signature.ts';
import type { readSubgraphEnv } from './env.ts';

type SubgraphEnv = ReturnType<typeof readSubgraphEnv>;

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/u;

/**
 * From whom a process takes requests for each of its subgraphs. Throws a sentence when nobody said what the gateway signs with, when
 * one key is given for several subgraphs, and when unsigned requests are allowed where others than this machine could send them.
 */
export function admissionOf(
  env: SubgraphEnv,
  names: readonly string[],
): (name: string) => Admission {
  const { GATEWAY_SECRET: secret, GATEWAY_KEY: key, UNSIGNED_REQUESTS: unsigned, HOST: host } = env;
  if (unsigned === 'allowed') {
    if (!LOOPBACK.test(host))
      throw new Error('UNSIGNED_REQUESTS=allowed needs the loopback: leave HOST unset.');
    return () => ({ unsignedAs: NOBODY });
  }
  if (secret !== undefined) return (name) => ({ signedWith: subgraphKey(secret, name) });
  if (key === undefined)
    throw new Error(
      'Set GATEWAY_SECRET, or GATEWAY_KEY for one subgraph, to what the gateway signs with; or UNSIGNED_REQUESTS=allowed to try a subgraph on this machine.',
    );
  if (names.length !== 1)
    throw new Error('GATEWAY_KEY is the key of one subgraph: name it, or set GATEWAY_SECRET.');
  return () => ({ signedWith: Buffer.from(key, 'hex') });
}

import type { Writable } from 'node:stream';
import type { TransactionSql } from 'postgres';

/** A table to copy to: the COPY statement, and what its content begins with. */
export interface CopyTarget {
  readonly statement: string;
  readonly head?: Buffer;
}

/**
 * The COPY that is under way on a transaction's connection: there can be one at a time. It stays open from one piece to the next, so that
 * the server never waits for the statement to begin anew; sending to another table, or `close`, ends it. While it is open the
 * transaction can run nothing else.
 */
export interface CopyChannel {
  /** Resolves when the piece has left; the piece may be overwritten then. Pieces arrive in the order in which they were sent. */
  send(target: CopyTarget, piece: Buffer): Promise<void>;
  /** Resolves when the server has taken everything; rejects with what it refused. */
  close(): Promise<void>;
}

interface OpenCopy {
  readonly target: CopyTarget;
  readonly stream: Writable;
  /** Settles with the stream. */
  readonly ended: Promise<void>;
}

export function createCopyChannel(tx: TransactionSql): CopyChannel {
  let open: OpenCopy | null = null;
  let last: Promise<void> = Promise.resolve();

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work);
    last.catch(() => undefined);
    return last;
  };

  const end = async (): Promise<void> => {
    const ending = open;
    open = null;
    ending?.stream.end();
    await ending?.ended;
  };

  return {
    send: (target, piece) =>
      inTurn(async () => {
        if (open !== null && open.target !== target) await end();
        open ??= await openCopy(tx, target);
        await Promise.race([written(open.stream, piece), open.ended]);
      }),
    close: () => inTurn(end),
  };
}

async function openCopy(tx: TransactionSql, target: CopyTarget): Promise<OpenCopy> {
  const stream = await tx.unsafe(target.statement).writable();
  const ended = new Promise<void>((resolve, reject) => {
    stream.once('error', reject);
    stream.once('finish', resolve);
  });
  ended.catch(() => undefined);
  if (target.head !== undefined) stream.write(target.head);
  return { target, stream, ended };
}

const written = (stream: Writable, piece: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(piece, (error) => (error == null ? resolve() : reject(error)));
  });

import type { IncomingHttpHeaders } from 'node:http';
import { type Dispatcher, errors } from 'undici';
import type { FetchScope } from '../request-scope.ts';
import type { Permit, Verdict } from './breaker.ts';
import type { Timed } from './deadlines.ts';
import type { WireAnswer } from './read-response.ts';

/** What is asked of a subgraph, and who waits for the answer. */
export interface Ask {
  readonly body: string;
  readonly scope: FetchScope;
  /** As `performance.now()` counts. */
  readonly askedAtMs: number;
  /** Whether a try before this one came to nothing. */
  readonly isRetry: boolean;
}

/** Why a try on the wire brought nothing. */
export type Fault =
  | 'unreachable'
  | 'timeout'
  | 'broken-off'
  | 'too-large'
  | 'shut-out'
  | 'given-up';

/** Who learns what becomes of a try: exactly one of the first two, and `released` when its connection is free again. */
export interface Owner<Waiting extends Ask> {
  answered(exchange: Exchange<Waiting>, answer: WireAnswer): void;
  failed(exchange: Exchange<Waiting>, fault: Fault, verdict: Verdict, error: unknown): void;
  released(): void;
}

export interface ExchangeLimits {
  readonly connectMs: number;
  readonly headersMs: number;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Whether the body of an answer with this status is read; otherwise it is let pass. */
  readonly reads: (status: number) => boolean;
}

/** Errors of a connection that says nothing about the next one. */
const LOST = new Set([
  'UND_ERR_SOCKET',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);

/** One try of a request, from its place in the queue to the last byte. It is the handler that the HTTP client calls: no layer in between. */
export class Exchange<Waiting extends Ask = Ask> implements Timed, Dispatcher.DispatchHandler {
  readonly ask: Waiting;
  readonly permit: Permit;
  bytes = 0;
  readonly #owner: Owner<Waiting>;
  readonly #limits: ExchangeLimits;
  /** Null while it waits for its turn. */
  #sentAtMs: number | null = null;
  /** Null until it has a connection. */
  #controller: Dispatcher.DispatchController | null = null;
  #status = 0;
  #contentType = '';
  #contentEncoding = '';
  #chunks: Buffer[] = [];
  #isOver = false;

  constructor(ask: Waiting, permit: Permit, owner: Owner<Waiting>, limits: ExchangeLimits) {
    this.ask = ask;
    this.permit = permit;
    this.#owner = owner;
    this.#limits = limits;
  }

  /** Begins the time that a connection and an answer may take; false when it is too late to be sent. */
  begin(nowMs: number): boolean {
    this.expire(nowMs);
    this.#sentAtMs = nowMs;
    return !this.#isOver;
  }

  expire(nowMs: number): void {
    const { scope, askedAtMs } = this.ask;
    if (scope.signal?.aborted === true) this.fail('given-up', 'unjudged', null);
    else if (this.#isLate(nowMs)) this.fail('timeout', 'failed', null);
    else if (nowMs >= scope.deadlineAt || nowMs >= askedAtMs + this.#limits.timeoutMs)
      this.fail('timeout', 'unjudged', null);
  }

  /** Whether the subgraph took longer than it may, however long the request has waited and may still wait. */
  #isLate(nowMs: number): boolean {
    if (this.#sentAtMs === null) return false;
    const { connectMs, headersMs, timeoutMs } = this.#limits;
    const tookMs = nowMs - this.#sentAtMs;
    if (tookMs >= timeoutMs) return true;
    if (this.#controller === null) return tookMs >= connectMs;
    return this.#status === 0 && tookMs >= headersMs;
  }

  /** Ends it without an answer; the subgraph is hung up on. */
  fail(fault: Fault, verdict: Verdict, error: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#chunks = [];
    this.#owner.failed(this, fault, verdict, error);
    this.#controller?.abort(new Error(fault));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#isOver) controller.abort(new Error('nobody waits'));
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    // Early hints and the like come before the answer.
    if (status < 200) return;
    this.#status = status;
    this.#contentType = String(headers['content-type'] ?? '');
    this.#contentEncoding = String(headers['content-encoding'] ?? '');
    if (Number(headers['content-length']) > this.#limits.maxBytes)
      this.fail('too-large', 'unjudged', null);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.bytes += chunk.byteLength;
    if (this.bytes > this.#limits.maxBytes) this.fail('too-large', 'unjudged', null);
    else if (this.#limits.reads(this.#status)) this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const isInTime = !this.#isOver;
    this.#isOver = true;
    // Reading an answer and what follows from it cost a tenth less outside of the parser's call, when all sockets have been read.
    setImmediate(() => {
      this.#owner.released();
      if (isInTime) this.#owner.answered(this, this.#takeAnswer());
    });
  }

  /** What came; nothing of it is kept here, for this may grow old before it is collected. */
  #takeAnswer(): WireAnswer {
    const chunks = this.#chunks;
    this.#chunks = [];
    const [first = Buffer.alloc(0)] = chunks;
    return {
      status: this.#status,
      contentType: this.#contentType,
      contentEncoding: this.#contentEncoding,
      body: chunks.length > 1 ? Buffer.concat(chunks) : first,
    };
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (error instanceof errors.ConnectTimeoutError) this.fail('timeout', 'failed', error);
    else this.fail(this.#isLost(error) ? 'unreachable' : 'broken-off', 'failed', error);
    this.#owner.released();
  }

  /** Whether the connection was lost before anything came back over it. */
  #isLost(error: Error & { readonly code?: string }): boolean {
    return this.#status === 0 && LOST.has(error.code ?? '');
  }
}

/** What a parent process tells its children, and they tell it back, over the channel between them. */
export type ParentMessage = { readonly type: 'drain' };
export type ChildMessage =
  | { readonly type: 'ready'; readonly urls: Readonly<Record<string, string>> }
  | { readonly type: 'failed'; readonly reason: string };

/** Tells the parent, if there is one. */
export const tellParent = (message: ChildMessage): void => void process.send?.(message);

/**
 * Runs `close` once when the process is asked to end: by its parent's `drain`, by the parent's death, or by a signal when there is no parent
 * (with one, the terminal's Ctrl-C is the parent's to handle). A second signal ends the process at once.
 */
export function onShutdown(close: () => Promise<void>): void {
  let isClosing = false;
  const begin = (): void => {
    if (isClosing) return;
    isClosing = true;
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  const hasParent = process.send !== undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (hasParent && signal === 'SIGINT') return;
      if (isClosing) process.exit(130);
      begin();
    });
  }
  process.on('message', (message: ParentMessage) => {
    if (message.type === 'drain') begin();
  });
  process.on('disconnect', begin);
}

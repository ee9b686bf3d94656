/**
 * A signal that aborts once the process has spent `milliseconds` of processor time since now. The planner's own threads cannot be
 * measured, the process can: it is an upper bound of what they spent, and a busy machine shortens nobody's time.
 */
export function cpuDeadline(milliseconds: number): {
  readonly signal: AbortSignal;
  clear(): void;
} {
  const controller = new AbortController();
  const began = process.cpuUsage();
  const look = (): void => {
    const { user, system } = process.cpuUsage(began);
    const left = milliseconds - (user + system) / 1_000;
    if (left <= 0) controller.abort();
    else timer = setTimeout(look, Math.max(1, left));
  };
  let timer = setTimeout(look, milliseconds);
  return { signal: controller.signal, clear: () => clearTimeout(timer) };
}

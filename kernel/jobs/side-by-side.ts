/**
 * The values of several sources as they come, with the place of the source that gave each. Of each source the next value is asked for while
 * the last one is worked on, so that as many values are held as there are sources. One that fails ends them all.
 */
export async function* sideBySide<Value>(
  sources: readonly AsyncIterator<Value>[],
): AsyncGenerator<{ readonly source: number; readonly value: Value }> {
  const ask = async (source: number) => ({ source, result: await sources[source]?.next() });
  const asked = new Map(sources.map((_, source) => [source, expected(ask(source))]));
  while (asked.size > 0) {
    const { source, result } = await Promise.race(asked.values());
    if (result === undefined || result.done === true) asked.delete(source);
    else {
      asked.set(source, expected(ask(source)));
      yield { source, value: result.value };
    }
  }
}

/** A failure is met when the value is waited for, however late that is. */
function expected<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

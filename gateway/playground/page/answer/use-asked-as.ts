import { useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import type { Session } from '../sign-in/session.ts';
import type { Caller } from '../sign-in/session-state.ts';

/** Whoever asked what the open tab shows: one may have become somebody else since. */
export function useAskedAs({ lastAsked }: Session): Caller | null {
  const [callers, setCallers] = useState<ReadonlyMap<string, Caller | null>>(new Map());
  const isFetching = useGraphiQL((state) => state.isFetching);
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.id ?? '');
  useEffect(() => {
    if (!isFetching) return;
    return () => setCallers((known) => new Map(known).set(tab, lastAsked()));
  }, [isFetching, tab, lastAsked]);
  return callers.get(tab) ?? null;
}

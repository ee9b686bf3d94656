import { useEffect, useState } from 'react';

/** Longer than browsers can wait at once. */
const MAX_WAIT_MS = 2 ** 31 - 1;

/** Whether a moment is over, in milliseconds since 1970; says so when it comes. */
export function useExpired(until: number | null): boolean {
  const [, setNow] = useState(0);
  const isExpired = until !== null && Date.now() >= until;
  useEffect(() => {
    if (until === null || isExpired) return;
    const wait = Math.min(until - Date.now(), MAX_WAIT_MS);
    const timer = setTimeout(() => setNow(Date.now()), wait);
    return () => clearTimeout(timer);
  }, [until, isExpired]);
  return isExpired;
}

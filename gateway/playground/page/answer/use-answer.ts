import { useGraphiQL } from '@graphiql/react';
import { useMemo } from 'react';
import { type Answer, readAnswer } from './read-answer.ts';

/** The answer that the open tab shows; null when there is none, or it is not one of GraphQL. */
export function useAnswer(): Answer | null {
  const text = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.response);
  return useMemo(() => readAnswer(text), [text]);
}

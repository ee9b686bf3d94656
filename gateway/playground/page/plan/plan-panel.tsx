import { useEffect } from 'react';
import type { Answer } from '../answer/read-answer.ts';
import { useAnswer } from '../answer/use-answer.ts';
import type { Session } from '../sign-in/session.ts';
import { maySeePlan } from '../sign-in/session-state.ts';
import { useSession } from '../sign-in/use-session.ts';
import { readable } from '../sign-in/words.ts';
import { CostFigures } from './cost-figures.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { readCost, readExplanation } from './read-explanation.ts';
import { Timeline } from './timeline.tsx';

/** How the answer on the screen came about. While it is open, each request asks for it. */
export function PlanPanel({ session }: { readonly session: Session }) {
  const { caller } = useSession(session);
  const answer = useAnswer();
  useEffect(() => {
    session.explain(true);
    return () => session.explain(false);
  }, [session]);

  return (
    <section className="hub-plan" aria-label="Query plan">
      <h2>Query plan</h2>
      {!maySeePlan(caller) && (
        <p className="hub-plan-closed">
          Plans and timings are shown to developers and analysts.{' '}
          {caller === null
            ? 'Nobody is signed in'
            : `You ask as ${readable(caller.role ?? 'nobody')}`}
          : what an operation costs is told to everybody.
        </p>
      )}
      <Explained answer={answer} />
    </section>
  );
}

function Explained({ answer }: { readonly answer: Answer | null }) {
  const explanation = answer && readExplanation(answer);
  const cost = answer && readCost(answer);
  if (explanation === null && cost === null)
    return (
      <p role="status">Run the operation while this panel is open to see how it is answered.</p>
    );
  return (
    <>
      {explanation && <Timeline took={explanation.took} />}
      {cost && <CostFigures cost={cost} />}
      {explanation && (
        <section aria-labelledby="hub-plan-steps">
          <h3 id="hub-plan-steps">Plan</h3>
          {explanation.plan === null ? (
            <p>No subgraph is needed: the gateway answers by itself.</p>
          ) : (
            <PlanSteps plan={explanation.plan} />
          )}
        </section>
      )}
    </>
  );
}

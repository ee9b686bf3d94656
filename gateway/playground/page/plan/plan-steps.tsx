import { parse, print } from 'graphql';
import type { Plan, PlannedFetch } from './read-explanation.ts';

const ORDER = { sequence: 'One after the other', parallel: 'At the same time' };

/** The fetches of a plan, in the order in which they must be made. */
export function PlanSteps({ plan }: { readonly plan: Plan }) {
  switch (plan.kind) {
    case 'fetch':
      return <FetchStep planned={plan} />;
    case 'condition':
      return (
        <div className="hub-step" data-kind="condition">
          <Branch when={`If $${plan.variable}`} plan={plan.whenTrue} />
          <Branch when={`Unless $${plan.variable}`} plan={plan.whenFalse} />
        </div>
      );
    default:
      return (
        <div className="hub-step" data-kind={plan.kind}>
          <p>{ORDER[plan.kind]}</p>
          <ol>
            {plan.steps.map((step, index) => (
              <li key={index}>
                <PlanSteps plan={step} />
              </li>
            ))}
          </ol>
        </div>
      );
  }
}

function Branch({ when, plan }: { readonly when: string; readonly plan: Plan | null }) {
  if (plan === null) return null;
  return (
    <>
      <p>
        <code>{when}</code>
      </p>
      <PlanSteps plan={plan} />
    </>
  );
}

function FetchStep({ planned: { subgraph, query, at } }: { readonly planned: PlannedFetch }) {
  return (
    <details>
      <summary>
        <strong>{subgraph}</strong>{' '}
        <span>{at.length === 0 ? 'root fields' : `at ${at.map(readablePath).join(', ')}`}</span>
      </summary>
      <pre>
        <code>{printed(query)}</code>
      </pre>
    </details>
  );
}

/** `nodes.@.establishment` as `nodes[].establishment`. */
const readablePath = (path: string): string => path.replaceAll('.@', '[]');

function printed(query: string): string {
  try {
    return print(parse(query));
  } catch {
    return query;
  }
}

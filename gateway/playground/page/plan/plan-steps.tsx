import { parse, print } from 'graphql';
import type { Plan, PlannedFetch } from './read-explanation.ts';

const ORDER = { sequence: 'One after the other', parallel: 'At the same time' };

/** The fetches of a plan, in the order in which they must be made. */
export function PlanSteps({ plan }: { readonly plan: Plan }) {
  switch (plan.kind) {
    case 'fetch':
      return <FetchStep planned={plan} />;
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

function FetchStep({ planned: { subgraph, query, at } }: { readonly planned: PlannedFetch }) {
  return (
    <details>
      <summary>
        <strong>{subgraph}</strong>{' '}
        <span>{at.length === 0 ? 'root fields' : `at ${at.join(', ')}`}</span>
      </summary>
      <pre>
        <code>{printed(query)}</code>
      </pre>
    </details>
  );
}

function printed(query: string): string {
  try {
    return print(parse(query));
  } catch {
    return query;
  }
}

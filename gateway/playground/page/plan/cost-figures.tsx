import { count } from './figures.ts';
import type { Cost } from './read-explanation.ts';

/** What the operation was priced at before it ran, and what its answer came to. */
export function CostFigures({ cost }: { readonly cost: Cost }) {
  const { estimated, actual, maximum } = cost;
  const widest = Math.max(estimated ?? 0, actual, 1);
  return (
    <section aria-labelledby="hub-cost">
      <h3 id="hub-cost">Cost</h3>
      <dl className="hub-cost">
        {estimated !== undefined && <Figure name="Estimated" value={estimated} widest={widest} />}
        <Figure name="Actual" value={actual} widest={widest} />
      </dl>
      <p>One request of this caller may cost {count(maximum)}.</p>
    </section>
  );
}

type FigureProps = { readonly name: string; readonly value: number; readonly widest: number };

const Figure = ({ name, value, widest }: FigureProps) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <meter min={0} max={widest} value={value} aria-hidden="true" /> {count(value)}
    </dd>
  </div>
);

import type { CSSProperties } from 'react';
import { milliseconds } from './figures.ts';
import type { TimedStage } from './read-explanation.ts';

/** What the gateway does at each stage that is no fetch. */
const STAGES: Readonly<Record<string, string>> = {
  parse: 'Parse',
  validate: 'Validate',
  plan: 'Plan',
  write: 'Write',
};

/** Stages and fetches, each where it began and as long as it took. */
export function Timeline({ took }: { readonly took: readonly TimedStage[] }) {
  const end = Math.max(0, ...took.map(({ beganMs, ms }) => beganMs + ms));
  const fetches = took.filter(({ stage }) => stage === 'fetch').length;
  if (end === 0) return null;
  return (
    <table className="hub-timeline">
      <caption>
        {milliseconds(end)}, {fetches === 1 ? '1 fetch' : `${fetches} fetches`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Stage</th>
          <th scope="col">
            <span>0</span>
            <span>{milliseconds(end)}</span>
          </th>
          <th scope="col">Took</th>
        </tr>
      </thead>
      <tbody>
        {took.map((timed) => (
          <Row key={`${timed.stage} ${timed.subgraph} ${timed.beganMs}`} timed={timed} end={end} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ timed, end }: { readonly timed: TimedStage; readonly end: number }) {
  const { stage, subgraph, beganMs, ms, code } = timed;
  const place = { '--from': beganMs / end, '--share': ms / end } as CSSProperties;
  const took = `from ${milliseconds(beganMs)} to ${milliseconds(beganMs + ms)}`;
  return (
    <tr data-stage={stage} data-failed={code !== undefined}>
      <th scope="row">
        {subgraph ?? STAGES[stage] ?? stage}
        {code !== undefined && <b>{code}</b>}
      </th>
      <td title={took}>
        <span className="hub-bar" style={place} />
        <span className="hub-hidden">{took}</span>
      </td>
      <td>{milliseconds(ms)}</td>
    </tr>
  );
}

import { composeServices } from '@apollo/composition';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createPlanCheck } from './check-plan.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7",
  import: ["@key", "@external", "@shareable", "@provides", "@requires"])\n`;
const SUBGRAPHS = {
  offers: `type Query { offer: Offer bare: Offer @provides(fields: "employer { label }") mixed: [Found] list: [Paid] }
    interface Paid { fee: Int }
    type Offer implements Paid @key(fields: "id") { id: ID! employer: Employer fee: Int @requires(fields: "salary(in: EUR)") salary(in: Currency): Int @external }
    type Employer @key(fields: "siret") { siret: ID! label: String @external }
    union Found = Offer | Employer
    enum Currency { EUR USD }`,
  employers: `type Employer @key(fields: "siret") { siret: ID! label: String @shareable }
    type Offer @key(fields: "id") { id: ID! salary(in: Currency): Int }
    enum Currency { EUR USD }`,
};
const { supergraphSdl = '' } = composeServices(
  Object.entries(SUBGRAPHS).map(([name, sdl]) => ({
    name,
    url: `http://${name}.invalid`,
    typeDefs: parse(LINK + sdl),
  })),
);
const check = createPlanCheck(supergraphSdl);
const fetch = (serviceName: string, operation: string, more: object = {}): PlanNode =>
  ({ kind: 'Fetch', serviceName, operation, operationKind: 'query', ...more }) as PlanNode;

describe('a plan', () => {
  test.each([
    [
      'a field that its subgraph answers',
      fetch('employers', '{ _entities { ... on Employer { label } } }'),
    ],
    ['a key', fetch('offers', '{ offer { employer { siret } } }')],
    [
      'a field that its subgraph provides on this way',
      fetch('offers', '{ bare { employer { label } } }'),
    ],
    [
      'a field of its own name that is sent on',
      {
        kind: 'Sequence',
        nodes: [
          fetch(
            'employers',
            '{ _entities { ... on Offer { _internal_qp_alias_0: salary(in: EUR) } } }',
          ),
          fetch('offers', '{ _entities { ... on Offer { fee } } }', {
            requires: [{ kind: 'Field', name: '_internal_qp_alias_0', alias: 'salary' }],
          }),
        ],
      } as PlanNode,
    ],
  ])('may ask for %s', (_what, plan) => {
    expect(check(plan)).toBeNull();
  });

  test.each([
    ['only knows of', fetch('offers', '{ offer { employer { label } } }'), 'Employer.label'],
    [
      'only knows of, in a fragment of a union',
      fetch('offers', '{ mixed { ...a } } fragment a on Employer { siret label }'),
      'Employer.label',
    ],
    [
      'only knows of, below another field that provides it',
      {
        kind: 'Sequence',
        nodes: [fetch('offers', '{ bare { id } offer { salary } }')],
      } as PlanNode,
      'Offer.salary',
    ],
    [
      'cannot answer without another, which nobody sends',
      fetch('offers', '{ offer { id fee } }'),
      'Offer.fee without salary',
    ],
    [
      'cannot answer without another, behind an interface',
      fetch('offers', '{ list { fee } }'),
      'Offer.fee without salary',
    ],
  ])('is refused when it asks a subgraph for what it %s', (_what, plan, coordinate) => {
    expect(check(plan)).toBe(`offers is asked for ${coordinate}, which it does not answer there`);
  });

  test('is refused when it loses what it asks for under a name of its own', () => {
    const text = '{ _entities { ... on Offer { _internal_qp_alias_0: salary(in: EUR) salary } } }';
    expect(check(fetch('employers', text))).toBe(
      '_internal_qp_alias_0 is asked of employers and not used',
    );
  });
});

import type { SubgraphContract } from '#kernel/graph/contract.ts';

export const contract: SubgraphContract = {
  seed: [
    { source: 'declarations', path: 'ingest/actualisation_202609.input.csv' },
    { source: 'persons', path: 'ingest/jobseekers_full_20261001.input.csv' },
  ],
  entities: [
    {
      typename: 'Jobseeker',
      known: { document: '{ jobseekers { nodes { id } } }', path: ['jobseekers', 'nodes'] },
      unknown: { id: '00000000-0000-4000-8000-000000000000' },
      selection:
        'id lastName birthDate commune { code } soughtOccupations { code } currentRegistration { registeredOn category } socialSecurityPid tempAgencyPid missionLocalePid',
    },
  ],
  connections: [
    {
      document:
        'query($first: Int, $after: String) { jobseekers(first: $first, after: $after) { nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } }',
      path: ['jobseekers'],
    },
    {
      document:
        'query($first: Int, $after: String) { jobseekerByExternalId(scheme: LOCAL, value: "4400000001A") { declarations(first: $first, after: $after) { nodes { month hoursWorked } edges { cursor } pageInfo { hasNextPage endCursor } } } }',
      path: ['jobseekerByExternalId', 'declarations'],
    },
  ],
};

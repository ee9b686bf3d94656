import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ROLES } from '#kernel/caller.ts';
import { ROLE_PURPOSES } from '../policy/role-purposes.ts';
import { type DevelopmentIssuer, MAX_MINUTES } from './development-issuer.ts';

const wish = z.strictObject({
  role: z.enum(ROLES),
  purposes: z.array(z.string().max(50)).max(20).optional(),
  minutes: z.number().int().min(1).max(MAX_MINUTES).optional(),
});

/**
 * What the playground signs in by: `GET /playground/roles` lists the roles of the demo, `POST /playground/token` gives a token of one. They
 * are there with the development issuer alone, which data about persons never meets.
 */
export function registerSignIn(app: FastifyInstance, development: DevelopmentIssuer | null): void {
  if (development === null) return;
  app.get('/playground/roles', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    return development.callers.map(({ role }) => {
      const { sentence, purposes } = ROLE_PURPOSES[role];
      return { role, sentence, purposes };
    });
  });
  app.post('/playground/token', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const parsed = wish.safeParse(request.body);
    if (!parsed.success)
      return reply.code(400).send({ error: `expected {"role"} with one of ${ROLES.join(', ')}.` });
    try {
      return { token: await development.token(parsed.data) };
    } catch (error) {
      return reply.code(400).send({ error: (error as Error).message });
    }
  });
}

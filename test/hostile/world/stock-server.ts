import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

/** `stock-server.ts <supergraph file>`: `@apollo/gateway` in Apollo Server's own HTTP server, as delivered. Prints its URL. */
const [file = ''] = process.argv.slice(2);
const gateway = new ApolloGateway({ supergraphSdl: readFileSync(file, 'utf8') });
const { url } = await startStandaloneServer(new ApolloServer({ gateway }), {
  listen: { port: 0, host: '127.0.0.1' },
});
process.stdout.write(`${url}\n`);
// It ends with whoever started it.
process.stdin.resume().once('close', () => process.exit(0));

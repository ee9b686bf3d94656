import type { Sql } from 'postgres';
import type { Channel } from './wakeups.ts';

/** Carries topics by NOTIFY. It listens on a connection of its own, which postgres.js opens again when it breaks. */
export function postgresChannel(sql: Sql, name: string): Channel {
  return {
    async tell(topics) {
      await sql`select pg_notify(${name}, topic) from jsonb_array_elements_text(${JSON.stringify(topics)}::text::jsonb) as told(topic)`;
    },
    async listen(onTopic, onGap) {
      await sql.listen(name, onTopic, onGap);
    },
    // The pool that it belongs to closes its connection.
    close: () => Promise.resolve(),
  };
}

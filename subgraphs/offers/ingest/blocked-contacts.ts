import { type DelimitedRecord, readDelimited } from '#kernel/ingest/delimited.ts';
import { codeField, dateField, mandatory, parseDate } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected, reject } from '#kernel/ingest/source.ts';
import { contactMark, normaliseEmail } from '../contacts/mark.ts';
import { mergeBlockedContacts } from './merge-blocked-contacts.ts';

const columns = { email: ['courriel'], blockedOn: ['dd_signalement'] } as const;

/**
 * Contacts that the employment service found behind scam offers. Addresses become keyed hashes as they are read and are kept nowhere. The newest
 * list stands as a whole: who is not on it any more is released.
 */
export const blockedContactsSource = defineSource<DelimitedRecord<typeof columns>>({
  name: 'blocked-contacts',
  dataset: 'Mail addresses of scam offers',
  publisher: 'Public employment service',
  licence: 'Restricted: personal data, for the fight against fraud',
  refresh: 'each day',
  staging: { contacts: { mark: 'text', blocked_on: 'date' } },
  read: (input) => readDelimited(input, { columns }, ';'),
  map(line, sink, { pseudonym, coversUntil }) {
    if (line instanceof RecordRejected) throw line;
    const email = mandatory(
      'courriel',
      codeField('courriel', line.email, normaliseEmail, 'one mail address'),
    );
    const blockedOn = mandatory(
      'dd_signalement',
      dateField('dd_signalement', line.blockedOn, 'iso'),
    );
    if (coversUntil !== null && blockedOn > coversUntil)
      reject({
        column: 'dd_signalement',
        code: 'DATE_AFTER_FILE',
        reason: 'The address was listed after the day of the list.',
        value: blockedOn,
        fault: 'RULE',
      });
    sink.emit('contacts', { mark: contactMark(email, pseudonym), blocked_on: blockedOn });
  },
  merge: mergeBlockedContacts,
  coversUntil(fileName) {
    const [, day = ''] = /(?:^|\D)(\d{8})(?:\D|$)/u.exec(fileName) ?? [];
    return parseDate(day, 'compact');
  },
});

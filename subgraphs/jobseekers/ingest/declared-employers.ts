import { decimalField } from '#kernel/ingest/fields.ts';
import type { RecordSink } from '#kernel/ingest/source.ts';
import type { EmployerEntry } from '../tables.ts';
import { orDoubt, YES_NO } from './doubt.ts';

/** Reads `name~hours~gross pay~ended` separated by `;`. An entry without a name, or with another number of parts, is flagged and left out. */
export function readEmployers(text: string | null, sink: RecordSink): EmployerEntry[] {
  const entries = (text ?? '').split(';').filter((entry) => entry.trim() !== '');
  return entries.flatMap((entry) => {
    const parts = entry.split('~').map((part) => part.trim());
    const [name = '', hours = '', pay = '', ended = ''] = parts;
    if (name === '' || parts.length !== 4) {
      sink.flag('EMPLOYER_UNREADABLE');
      return [];
    }
    return [
      {
        name,
        hoursWorked: amount('EMPLOYER_HOURS_UNREADABLE', hours, sink),
        grossPayEur: amount('EMPLOYER_PAY_UNREADABLE', pay, sink),
        hasEnded: Object.hasOwn(YES_NO, ended) ? YES_NO[ended as keyof typeof YES_NO] : null,
      },
    ];
  });
}

const amount = (flag: string, text: string, sink: RecordSink): number | null =>
  orDoubt(sink, flag, () => decimalField('employeurs', text === '' ? null : text, 0, 1_000_000));

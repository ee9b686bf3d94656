import type { ByteRow } from '#kernel/ingest/byte-rows.ts';
import type { LoadContext, RecordSink } from '#kernel/ingest/source.ts';
import { at } from './declaration-layout.ts';
import { readCommune, readNaf, readPostalCode, readRome } from './read-codes.ts';
import {
  readAgeBand,
  readContract,
  readDeclaredOn,
  readEndsOn,
  readHeadcount,
  readHiredOn,
  readIsPublic,
  readWeeklyHours,
} from './read-facts.ts';
import { readSiret } from './read-siret.ts';

/** Packs one line of a delta file, in the order of `hiringColumns`. The commune is the workplace's, or the establishment's for want of it. */
export function packDeclaration(
  row: ByteRow,
  sink: RecordSink,
  context: LoadContext,
  regime: number,
): void {
  const hiredOn = readHiredOn(row, context);
  const person = row.text(at.person);
  const out = sink.pack('hirings');
  out.bigint(readSiret(row, at.siret, sink));
  out.day(hiredOn);
  out.smallint(readContract(row));
  out.day(readEndsOn(row, hiredOn, sink));
  out.day(readDeclaredOn(row, sink));
  out.smallint(regime);
  out.integer(readNaf(row, at.naf, sink));
  out.integer(readRome(row, at.rome, sink));
  out.integer(readCommune(row, row.has(at.workplace) ? at.workplace : at.commune, sink));
  out.integer(readPostalCode(row, at.postalCode, sink));
  out.integer(readHeadcount(row, sink));
  out.boolean(readIsPublic(row, sink));
  out.real(readWeeklyHours(row, sink));
  out.smallint(readAgeBand(row, sink));
  out.text(person === null ? null : context.pseudonym(person));
  out.fingerprint();
  out.integer(context.fileId);
}

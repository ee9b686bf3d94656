import { createHash } from 'node:crypto';
import { z } from 'zod';
import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import { parseDate } from '#kernel/ingest/fields.ts';
import {
  type LoadContext,
  type RecordSink,
  reject,
  type StagingColumns,
} from '#kernel/ingest/source.ts';

/** Situations in the order in which they count: of those in progress, the first is the current one. */
export const CATEGORIES = {
  Emploi: 'EMPLOYMENT',
  'Contrat en Alternance': 'ALTERNANCE',
  Formation: 'TRAINING',
  'Immersion en entreprise': 'IMMERSION',
  Pmsmp: 'PMSMP',
  'Contrat de volontariat - bénévolat': 'VOLUNTEERING',
  Scolarité: 'SCHOOL',
  "Demandeur d'emploi": 'JOBSEEKING',
} as const;

const STATES = { PREVU: 'PLANNED', EN_COURS: 'IN_PROGRESS', TERMINE: 'OVER' } as const;

const text = z.string().nullish();
const dossier = z.object({
  idDossier: z.coerce.number().int().positive(),
  numeroDE: text,
  structureRattachement: z.object({ codeStructure: text }).nullish(),
  accompagnementCEJ: z
    .object({
      accompagnementCEJ: z.boolean().nullish(),
      dateDebut: text,
      dateFinPrevue: text,
      dateFinReelle: text,
    })
    .nullish(),
  situations: z
    .array(
      z.object({
        etat: z.string(),
        dateFin: text,
        categorieSituation: text,
        codeRomePremierMetier: text,
        codeRomeMetierPrepare: text,
        codeRomeMetierExerce: text,
      }),
    )
    .nullish(),
  rendezVous: z
    .array(
      z.object({
        id: z.coerce.string(),
        dateHeureDebut: z.string(),
        duree: z.number().nullish(),
        objet: text,
        statut: text,
      }),
    )
    .nullish(),
  sessions: z
    .array(
      z.object({
        id: z.coerce.string(),
        nom: text,
        dateHeureDebut: z.string(),
        dateHeureFin: text,
        type: text,
        statut: text,
      }),
    )
    .nullish(),
});

type Dossier = z.infer<typeof dossier>;

export const dossierStaging: Readonly<Record<string, StagingColumns>> = {
  follow_ups: {
    id: 'bigint',
    person_pid: 'text',
    structure_id: 'text',
    contract_started_on: 'date',
    contract_planned_end_on: 'date',
    contract_ended_on: 'date',
    content: 'text',
    as_of: 'timestamptz',
  },
  situations: {
    follow_up_id: 'bigint',
    position: 'integer',
    state: 'text',
    category: 'text',
    rank: 'integer',
    ends_on: 'date',
    rome_code: 'text',
  },
  appointments: {
    follow_up_id: 'bigint',
    kind: 'text',
    id: 'text',
    subject: 'text',
    starts_local: 'timestamp',
    duration_minutes: 'integer',
    status: 'text',
  },
};

/** Stages one dossier as known at `asOf`. Names, birth date and contacts are not kept; the national number becomes a pseudonym. Gives its number. */
export function mapDossier(
  value: unknown,
  asOf: string,
  sink: RecordSink,
  context: LoadContext,
): number {
  const parsed = dossier.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    reject({
      column: issue?.path.join('.') ?? null,
      code: 'VALUE_INVALID',
      reason: 'The dossier is not as i-milo writes it.',
    });
  }
  const { data } = parsed;
  const contract = data.accompagnementCEJ;
  const facts = {
    person_pid:
      data.numeroDE == null || data.numeroDE.trim() === ''
        ? null
        : context.pseudonym(data.numeroDE),
    structure_id: data.structureRattachement?.codeStructure?.trim() || null,
    contract_started_on: doubtfulDate(contract?.dateDebut, sink),
    contract_planned_end_on: doubtfulDate(contract?.dateFinPrevue, sink),
    contract_ended_on: doubtfulDate(contract?.dateFinReelle, sink),
  };
  const situations = situationsOf(data, sink);
  const appointments = [...meetingsOf(data, sink), ...sessionsOf(data, sink)];
  const content = createHash('sha256')
    .update(JSON.stringify([facts, situations, appointments]))
    .digest('hex');
  sink.emit('follow_ups', { id: data.idDossier, ...facts, content, as_of: asOf });
  for (const row of situations) sink.emit('situations', { follow_up_id: data.idDossier, ...row });
  for (const row of appointments)
    sink.emit('appointments', { follow_up_id: data.idDossier, ...row });
  return data.idDossier;
}

function situationsOf({ situations }: Dossier, sink: RecordSink) {
  const order = Object.keys(CATEGORIES);
  return (situations ?? []).flatMap((situation, position) => {
    const state = STATES[situation.etat as keyof typeof STATES];
    const category = CATEGORIES[situation.categorieSituation as keyof typeof CATEGORIES];
    if (state === undefined || category === undefined) {
      sink.flag('SITUATION_UNKNOWN');
      return [];
    }
    const rome =
      situation.codeRomeMetierExerce ??
      situation.codeRomeMetierPrepare ??
      situation.codeRomePremierMetier;
    const rank = order.indexOf(situation.categorieSituation ?? '');
    return [
      {
        position,
        state,
        category,
        rank,
        ends_on: doubtfulDate(situation.dateFin, sink),
        rome_code: rome == null ? null : normaliseRomeCode(rome),
      },
    ];
  });
}

function meetingsOf({ rendezVous }: Dossier, sink: RecordSink) {
  return (rendezVous ?? []).flatMap(({ id, dateHeureDebut, duree, objet, statut }) => {
    const starts_local = doubtfulTime(dateHeureDebut, sink);
    if (starts_local === null) return [];
    return [
      {
        kind: 'MEETING',
        id,
        subject: objet ?? null,
        starts_local,
        duration_minutes: duree ?? null,
        status: statut ?? 'Non précisé',
      },
    ];
  });
}

function sessionsOf({ sessions }: Dossier, sink: RecordSink) {
  return (sessions ?? []).flatMap(({ id, nom, dateHeureDebut, dateHeureFin, type, statut }) => {
    const starts_local = doubtfulTime(dateHeureDebut, sink);
    if (starts_local === null) return [];
    const end = dateHeureFin == null ? null : doubtfulTime(dateHeureFin, sink);
    const minutes =
      end === null
        ? null
        : Math.round((Date.parse(`${end}Z`) - Date.parse(`${starts_local}Z`)) / 60_000);
    const kind = type === 'COLLECTIVE_INFORMATION' ? type : 'WORKSHOP';
    return [
      {
        kind,
        id,
        subject: nom ?? null,
        starts_local,
        duration_minutes: minutes,
        status: statut ?? 'ONGOING',
      },
    ];
  });
}

function doubtfulDate(value: string | null | undefined, sink: RecordSink): string | null {
  const date = value == null ? null : parseDate(value.slice(0, 10), 'iso');
  if (value != null && date === null) sink.flag('DATE_INVALID');
  return date;
}

/** `yyyy-MM-dd HH:mm:ss`, local to the structure, as `yyyy-MM-ddTHH:mm:ss`. */
function doubtfulTime(value: string, sink: RecordSink): string | null {
  const parts = /^(\d{4}-\d{2}-\d{2})[ T]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/u.exec(value);
  const day = parts === null ? null : parseDate(parts[1] ?? '', 'iso');
  if (day !== null) return `${day}T${parts?.[2]}:${parts?.[3]}:${parts?.[4] ?? '00'}`;
  sink.flag('APPOINTMENT_TIME_INVALID');
  return null;
}

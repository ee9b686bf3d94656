CREATE TABLE "reference"."activities" (
	"code" text PRIMARY KEY NOT NULL,
	"level" text NOT NULL,
	"label" text NOT NULL,
	"edition" text NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reference"."agencies" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"department_code" text NOT NULL,
	"region_name" text NOT NULL,
	"time_zone" text NOT NULL,
	"edition" text NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reference"."builtin_occupations" (
	"code" text PRIMARY KEY NOT NULL,
	"label" text NOT NULL,
	"parent_code" text NOT NULL,
	"riasec_major" text,
	"definition" text,
	"example_titles" text[] NOT NULL,
	"english_label" text,
	"is_regulated" boolean,
	"is_executive" boolean,
	"edition" text NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reference"."commune_basins" (
	"commune_code" text NOT NULL,
	"year" integer NOT NULL,
	"basin_code" text NOT NULL,
	"edition" text NOT NULL,
	"file_id" bigint NOT NULL,
	CONSTRAINT "commune_basins_commune_code_year_pk" PRIMARY KEY("commune_code","year")
);
--> statement-breakpoint
CREATE TABLE "reference"."communes" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"parent_code" text,
	"successor_code" text,
	"department_code" text NOT NULL,
	"postal_codes" text[] NOT NULL,
	"population" integer,
	"siren" text,
	"edition" text NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reference"."departments" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"region_code" text NOT NULL,
	"capital_code" text NOT NULL,
	"edition" text NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reference"."employment_basins" (
	"code" text NOT NULL,
	"year" integer NOT NULL,
	"name" text NOT NULL,
	"edition" text NOT NULL,
	"file_id" bigint NOT NULL,
	CONSTRAINT "employment_basins_code_year_pk" PRIMARY KEY("code","year")
);
--> statement-breakpoint
CREATE TABLE "reference"."ingest_files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reference"."ingest_files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source" text NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" bigint NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"publisher" text NOT NULL,
	"dataset" text NOT NULL,
	"licence" text NOT NULL,
	"received" bigint NOT NULL,
	"loaded" bigint NOT NULL,
	"duplicate" bigint NOT NULL,
	"rejected" bigint NOT NULL,
	"flags" jsonb NOT NULL,
	"corrects_file_id" bigint,
	"covers_until" date,
	"retrieved_at" timestamp with time zone NOT NULL,
	"duration_ms" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reference"."ingest_rejects" (
	"file_id" bigint NOT NULL,
	"line" bigint NOT NULL,
	"column" text,
	"code" text NOT NULL,
	"reason" text NOT NULL,
	"masked_value" text,
	"corrected_by_file_id" bigint
);
--> statement-breakpoint
CREATE TABLE "reference"."occupation_activities" (
	"occupation_code" text NOT NULL,
	"activity_code" text NOT NULL,
	"occupation_label" text NOT NULL,
	"activity_label" text NOT NULL,
	"hirings" integer NOT NULL,
	"edition" text NOT NULL,
	"file_id" bigint NOT NULL,
	CONSTRAINT "occupation_activities_occupation_code_activity_code_pk" PRIMARY KEY("occupation_code","activity_code")
);
--> statement-breakpoint
CREATE TABLE "reference"."occupation_domains" (
	"letter" text PRIMARY KEY NOT NULL,
	"label" text NOT NULL,
	"english_label" text NOT NULL,
	"edition" text NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reference"."occupation_moves" (
	"code" text NOT NULL,
	"target_code" text NOT NULL,
	"kind" text NOT NULL,
	"source_title" text NOT NULL,
	"target_title" text NOT NULL,
	"edition" text NOT NULL,
	"file_id" bigint NOT NULL,
	CONSTRAINT "occupation_moves_code_target_code_kind_source_title_target_title_pk" PRIMARY KEY("code","target_code","kind","source_title","target_title")
);
--> statement-breakpoint
CREATE TABLE "reference"."occupation_skills" (
	"occupation_code" text NOT NULL,
	"skill_code" text NOT NULL,
	"is_essential" boolean NOT NULL,
	"edition" text NOT NULL,
	"file_id" bigint NOT NULL,
	CONSTRAINT "occupation_skills_occupation_code_skill_code_pk" PRIMARY KEY("occupation_code","skill_code")
);
--> statement-breakpoint
CREATE TABLE "reference"."occupations" (
	"code" text PRIMARY KEY NOT NULL,
	"scheme" text NOT NULL,
	"rome_version" text NOT NULL,
	"label" text NOT NULL,
	"parent_code" text NOT NULL,
	"riasec_major" text,
	"definition" text,
	"example_titles" text[] NOT NULL,
	"english_label" text,
	"is_regulated" boolean,
	"is_executive" boolean,
	"ecological_transition" text,
	"is_digital_transition" boolean,
	"is_demographic_transition" boolean,
	"is_current" boolean NOT NULL,
	"keeps_builtin" boolean NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reference"."official_occupations" (
	"code" text PRIMARY KEY NOT NULL,
	"label" text NOT NULL,
	"parent_code" text NOT NULL,
	"is_regulated" boolean,
	"is_executive" boolean,
	"ecological_transition" text,
	"is_digital_transition" boolean,
	"is_demographic_transition" boolean,
	"edition" text NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reference"."postal_areas" (
	"commune_code" text NOT NULL,
	"postal_code" text NOT NULL,
	"locality" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"edition" text NOT NULL,
	"file_id" bigint NOT NULL,
	CONSTRAINT "postal_areas_commune_code_postal_code_locality_pk" PRIMARY KEY("commune_code","postal_code","locality")
);
--> statement-breakpoint
CREATE TABLE "reference"."regions" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"capital_code" text NOT NULL,
	"edition" text NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reference"."skills" (
	"code" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"english_label" text NOT NULL,
	"edition" text NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reference"."successors" (
	"scheme" text NOT NULL,
	"code" text NOT NULL,
	"successor_scheme" text NOT NULL,
	"successor_code" text NOT NULL,
	"valid_from" date,
	"reason" text,
	"edition" text NOT NULL,
	"file_id" bigint NOT NULL,
	CONSTRAINT "successors_scheme_code_successor_scheme_successor_code_pk" PRIMARY KEY("scheme","code","successor_scheme","successor_code")
);
--> statement-breakpoint
ALTER TABLE "reference"."activities" ADD CONSTRAINT "activities_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference"."agencies" ADD CONSTRAINT "agencies_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference"."builtin_occupations" ADD CONSTRAINT "builtin_occupations_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference"."commune_basins" ADD CONSTRAINT "commune_basins_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference"."communes" ADD CONSTRAINT "communes_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference"."departments" ADD CONSTRAINT "departments_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference"."employment_basins" ADD CONSTRAINT "employment_basins_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference"."ingest_rejects" ADD CONSTRAINT "ingest_rejects_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference"."occupation_activities" ADD CONSTRAINT "occupation_activities_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference"."occupation_domains" ADD CONSTRAINT "occupation_domains_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference"."occupation_moves" ADD CONSTRAINT "occupation_moves_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference"."occupation_skills" ADD CONSTRAINT "occupation_skills_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference"."occupations" ADD CONSTRAINT "occupations_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference"."official_occupations" ADD CONSTRAINT "official_occupations_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference"."postal_areas" ADD CONSTRAINT "postal_areas_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference"."regions" ADD CONSTRAINT "regions_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference"."skills" ADD CONSTRAINT "skills_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference"."successors" ADD CONSTRAINT "successors_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "reference"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commune_basins_by_basin" ON "reference"."commune_basins" USING btree ("basin_code","year");--> statement-breakpoint
CREATE INDEX "communes_by_department" ON "reference"."communes" USING btree ("department_code","population");--> statement-breakpoint
CREATE INDEX "communes_by_parent" ON "reference"."communes" USING btree ("parent_code");--> statement-breakpoint
CREATE INDEX "communes_by_postal_code" ON "reference"."communes" USING gin ("postal_codes");--> statement-breakpoint
CREATE UNIQUE INDEX "ingest_files_loaded_once" ON "reference"."ingest_files" USING btree ("source","sha256") WHERE state = 'LOADED';--> statement-breakpoint
CREATE INDEX "ingest_rejects_by_file" ON "reference"."ingest_rejects" USING btree ("file_id","line");--> statement-breakpoint
CREATE INDEX "occupation_activities_by_activity" ON "reference"."occupation_activities" USING btree ("activity_code","hirings");--> statement-breakpoint
CREATE INDEX "occupation_skills_by_skill" ON "reference"."occupation_skills" USING btree ("skill_code","occupation_code");--> statement-breakpoint
CREATE INDEX "postal_areas_by_postal_code" ON "reference"."postal_areas" USING btree ("postal_code");--> statement-breakpoint
-- By hand, for drizzle has no words for it: searching in French without minding accents.
-- `words` keeps words whole, without accents or case; `french` reduces them to their stems.
CREATE TEXT SEARCH CONFIGURATION "reference"."words" (COPY = pg_catalog.simple);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION "reference"."words" ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.simple;
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION "reference"."french" (COPY = pg_catalog.french);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION "reference"."french" ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.french_stem;
--> statement-breakpoint
-- What is searched: whole words, of which a reader may type the beginning, and stems, which other endings meet.
CREATE FUNCTION "reference"."label_words"(label text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('reference.words', label) || to_tsvector('reference.french', label)
$$;
--> statement-breakpoint
CREATE FUNCTION "reference"."occupation_words"(label text, titles text[], definition text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(reference.label_words(label), 'A')
    || setweight(reference.label_words(array_to_string(titles, ' ')), 'B')
    || setweight(to_tsvector('reference.french', coalesce(definition, '')), 'D')
$$;
--> statement-breakpoint
-- Every word must be found, whole, begun or by its stem. Words that say nothing (de, la, pour) are left out unless there are no others.
-- unaccent is only STABLE, for its rules could be edited; they are not.
CREATE FUNCTION "reference"."search_query"(search text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(
    string_agg('(' || begun || ' | ' || stem || ')', ' & ') FILTER (WHERE stem <> ''),
    string_agg(begun, ' & '),
    '')::tsquery
  FROM (
    SELECT
      to_tsquery('reference.words', word || ':*')
        || CASE word WHEN 'st' THEN 'saint'::tsquery WHEN 'ste' THEN 'sainte'::tsquery ELSE ''::tsquery END AS begun_query,
      to_tsquery('reference.french', word) AS stem_query
    FROM regexp_split_to_table(lower(public.unaccent('public.unaccent', search)), '[^[:alnum:]]+') AS word
    WHERE word <> ''
  ) AS parts, LATERAL (SELECT '(' || begun_query::text || ')' AS begun, stem_query::text AS stem) AS texts
$$;
--> statement-breakpoint
CREATE INDEX "occupations_by_words" ON "reference"."occupations" USING gin ("reference"."occupation_words"("label", "example_titles", "definition"));
--> statement-breakpoint
CREATE INDEX "activities_by_words" ON "reference"."activities" USING gin ("reference"."label_words"("label"));
--> statement-breakpoint
CREATE INDEX "communes_by_words" ON "reference"."communes" USING gin (to_tsvector('reference.words', "name"));
--> statement-breakpoint
-- Whatever says that a code took the place of another. Of two sources that agree, the list of successors tells more: a day and a reason.
CREATE VIEW "reference"."code_successors" AS
SELECT DISTINCT ON (scheme, code, successor_scheme, successor_code)
  scheme, code, successor_scheme, successor_code, valid_from, reason, file_id
FROM (
  SELECT scheme, code, successor_scheme, successor_code, valid_from, reason, file_id, 0 AS rank FROM "reference"."successors"
  UNION ALL
  SELECT 'COMMUNE', code, 'COMMUNE', successor_code, NULL, NULL, file_id, 1 FROM "reference"."communes" WHERE successor_code IS NOT NULL
  UNION ALL
  SELECT 'ROME3', parent_code, 'ROME4', code, NULL, NULL, file_id, 1 FROM "reference"."occupations" WHERE scheme = 'ROME4' AND is_current
) AS told
ORDER BY scheme, code, successor_scheme, successor_code, rank;

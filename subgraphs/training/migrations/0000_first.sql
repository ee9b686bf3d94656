CREATE TABLE "training"."ingest_files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "training"."ingest_files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "training"."ingest_rejects" (
	"file_id" bigint NOT NULL,
	"line" bigint NOT NULL,
	"column" text,
	"code" text NOT NULL,
	"reason" text NOT NULL,
	"masked_value" text,
	"corrected_by_file_id" bigint
);
--> statement-breakpoint
CREATE TABLE "training"."providers" (
	"siret" text PRIMARY KEY NOT NULL,
	"is_siret_key_valid" boolean NOT NULL,
	"name" text,
	"legal_name" text,
	"activity_number" text,
	"website" text,
	"place_name" text,
	"street" text,
	"postal_code" text,
	"town" text,
	"commune_code" text,
	"department_code" text,
	"latitude" double precision,
	"longitude" double precision,
	"is_responsible" boolean NOT NULL,
	"fingerprint" text NOT NULL,
	"version" date[] NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "training"."sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"training_id" text NOT NULL,
	"number" text,
	"starts_on" date,
	"ends_on" date,
	"sort_on" date GENERATED ALWAYS AS (coalesce(starts_on, 'infinity'::date)) STORED NOT NULL,
	"enrolment" text,
	"enrolment_opens_on" date,
	"enrolment_closes_on" date,
	"entry_mode" text,
	"teaching_mode" text,
	"rhythm" text,
	"financers" jsonb NOT NULL,
	"trainer_sirets" text[] NOT NULL,
	"place_name" text,
	"street" text,
	"postal_code" text,
	"town" text,
	"commune_code" text,
	"department_code" text,
	"latitude" double precision,
	"longitude" double precision,
	"total_hours" integer,
	"centre_hours" integer,
	"company_hours" integer
);
--> statement-breakpoint
CREATE TABLE "training"."trainings" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text,
	"title" text NOT NULL,
	"objective" text,
	"content" text,
	"expected_results" text,
	"is_certifying" boolean,
	"formacodes" text[] NOT NULL,
	"nsf_codes" text[] NOT NULL,
	"rome_codes" text[] NOT NULL,
	"entry_level" smallint,
	"exit_level" smallint,
	"certifications" jsonb NOT NULL,
	"website" text,
	"provider_siret" text,
	"provider_name" text,
	"created_on" date,
	"updated_on" date,
	"total_hours" integer,
	"centre_hours" integer,
	"company_hours" integer,
	"fingerprint" text NOT NULL,
	"version" date[] NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "training"."ingest_rejects" ADD CONSTRAINT "ingest_rejects_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "training"."ingest_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training"."providers" ADD CONSTRAINT "providers_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "training"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training"."sessions" ADD CONSTRAINT "sessions_training_id_trainings_id_fk" FOREIGN KEY ("training_id") REFERENCES "training"."trainings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training"."trainings" ADD CONSTRAINT "trainings_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "training"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "ingest_files_loaded_once" ON "training"."ingest_files" USING btree ("source","sha256") WHERE state = 'LOADED';--> statement-breakpoint
CREATE INDEX "ingest_rejects_by_file" ON "training"."ingest_rejects" USING btree ("file_id","line");--> statement-breakpoint
CREATE INDEX "sessions_by_training" ON "training"."sessions" USING btree ("training_id","sort_on","id");--> statement-breakpoint
CREATE INDEX "sessions_by_commune" ON "training"."sessions" USING btree ("commune_code","sort_on","id");--> statement-breakpoint
CREATE INDEX "sessions_by_department" ON "training"."sessions" USING btree ("department_code","sort_on","id");--> statement-breakpoint
CREATE INDEX "sessions_by_start" ON "training"."sessions" USING btree ("sort_on","id");--> statement-breakpoint
CREATE INDEX "trainings_by_rome" ON "training"."trainings" USING gin ("rome_codes");--> statement-breakpoint
CREATE INDEX "trainings_by_formacode" ON "training"."trainings" USING gin ("formacodes");--> statement-breakpoint
CREATE INDEX "trainings_by_provider" ON "training"."trainings" USING btree ("provider_siret","title","id");--> statement-breakpoint
-- By hand: full text in French where accents do not matter, which drizzle cannot express. Serves the filter text of trainingSearch.
CREATE TEXT SEARCH CONFIGURATION "training"."french_unaccented" (COPY = pg_catalog.french);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION "training"."french_unaccented" ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part WITH public.unaccent, pg_catalog.french_stem;--> statement-breakpoint
-- Texts are cut for the index only: PostgreSQL refuses a tsvector over 1 MB.
ALTER TABLE "training"."trainings" ADD COLUMN "search" tsvector NOT NULL GENERATED ALWAYS AS (
	setweight(to_tsvector('training.french_unaccented', title), 'A')
	|| setweight(to_tsvector('training.french_unaccented', left(coalesce(objective, ''), 20000)), 'B')
	|| setweight(to_tsvector('training.french_unaccented', left(coalesce(content, ''), 20000)), 'C')
) STORED;--> statement-breakpoint
CREATE INDEX "trainings_by_search" ON "training"."trainings" USING gin ("search");--> statement-breakpoint
-- By hand: places as points. Serves Commune.trainingSessionsNearby and the filter near of trainingSearch.
ALTER TABLE "training"."sessions" ADD COLUMN "position" point GENERATED ALWAYS AS (point(longitude, latitude)) STORED;--> statement-breakpoint
CREATE INDEX "sessions_by_position" ON "training"."sessions" USING gist ("position");

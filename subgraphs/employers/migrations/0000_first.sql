CREATE TABLE "employers"."establishment_editions" (
	"siret" text PRIMARY KEY NOT NULL,
	"sirene_as_of" timestamp,
	"pes_as_of" timestamp
);
--> statement-breakpoint
CREATE TABLE "employers"."establishments" (
	"siret" text PRIMARY KEY NOT NULL,
	"is_siret_key_valid" boolean NOT NULL,
	"sirene_file_id" bigint,
	"is_refused" boolean,
	"is_closed" boolean,
	"closed_on" date,
	"created_on" date,
	"is_head_office" boolean,
	"stated_activity_code" text,
	"stated_activity_nomenclature" text,
	"sirene_activity_code" text,
	"sirene_name" text,
	"sirene_brand_name" text,
	"sirene_street_address" text,
	"sirene_postal_code" text,
	"sirene_commune_code" text,
	"sirene_department_code" text,
	"sirene_headcount_band" text,
	"pes_file_id" bigint,
	"pes_name" text,
	"pes_brand_name" text,
	"pes_activity_code" text,
	"pes_street_address" text,
	"pes_postal_code" text,
	"pes_commune_code" text,
	"pes_department_code" text,
	"pes_headcount_band" text,
	"company_created_on" date,
	"pes_website" text,
	"pes_email" text,
	"pes_phone" text,
	"traineeships" text[],
	"name" text GENERATED ALWAYS AS (case when is_refused is not true then coalesce(pes_name, sirene_name) end) STORED,
	"brand_name" text GENERATED ALWAYS AS (case when is_refused is not true then coalesce(sirene_brand_name, pes_brand_name) end) STORED,
	"street_address" text GENERATED ALWAYS AS (case when is_refused is not true then case when sirene_department_code is not null then sirene_street_address else pes_street_address end end) STORED,
	"postal_code" text GENERATED ALWAYS AS (case when is_refused is not true then case when sirene_department_code is not null then sirene_postal_code else pes_postal_code end end) STORED,
	"website" text GENERATED ALWAYS AS (case when is_refused is not true then pes_website end) STORED,
	"email" text GENERATED ALWAYS AS (case when is_refused is not true then pes_email end) STORED,
	"phone" text GENERATED ALWAYS AS (case when is_refused is not true then pes_phone end) STORED,
	"is_diffusible" boolean GENERATED ALWAYS AS (not coalesce(is_refused, false)) STORED NOT NULL,
	"commune_code" text GENERATED ALWAYS AS (case when sirene_department_code is not null then sirene_commune_code else pes_commune_code end) STORED,
	"department_code" text GENERATED ALWAYS AS (case when sirene_department_code is not null then sirene_department_code else pes_department_code end) STORED,
	"activity_code" text GENERATED ALWAYS AS (coalesce(sirene_activity_code, pes_activity_code)) STORED,
	"headcount_band" text GENERATED ALWAYS AS (coalesce(nullif(pes_headcount_band, 'NN'), nullif(sirene_headcount_band, 'NN'), 'NN')) STORED NOT NULL,
	"is_open" boolean GENERATED ALWAYS AS (not coalesce(is_closed, false)) STORED NOT NULL
);
--> statement-breakpoint
CREATE TABLE "employers"."ingest_files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "employers"."ingest_files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "employers"."ingest_rejects" (
	"file_id" bigint NOT NULL,
	"line" bigint NOT NULL,
	"column" text,
	"code" text NOT NULL,
	"reason" text NOT NULL,
	"masked_value" text,
	"corrected_by_file_id" bigint
);
--> statement-breakpoint
ALTER TABLE "employers"."ingest_rejects" ADD CONSTRAINT "ingest_rejects_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "employers"."ingest_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "establishments_by_commune" ON "employers"."establishments" USING btree ("commune_code","siret");--> statement-breakpoint
CREATE INDEX "establishments_by_department" ON "employers"."establishments" USING btree ("department_code","siret");--> statement-breakpoint
CREATE INDEX "establishments_by_activity" ON "employers"."establishments" USING btree ("activity_code","siret");--> statement-breakpoint
CREATE INDEX "establishments_by_large_headcount" ON "employers"."establishments" USING btree ("headcount_band","siret") WHERE headcount_band in ('11', '12', '21', '22', '31', '32', '41', '42', '51', '52', '53');--> statement-breakpoint
CREATE UNIQUE INDEX "ingest_files_loaded_once" ON "employers"."ingest_files" USING btree ("source","sha256") WHERE state = 'LOADED';--> statement-breakpoint
CREATE INDEX "ingest_rejects_by_file" ON "employers"."ingest_rejects" USING btree ("file_id","line");--> statement-breakpoint
-- By hand, drizzle has no words for it: how names are read, and the column and index of establishments(filter: { search }).
CREATE TEXT SEARCH CONFIGURATION "employers"."names" (COPY = pg_catalog.french);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION "employers"."names" ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, french_stem;--> statement-breakpoint
ALTER TABLE "employers"."establishments" ADD COLUMN "name_words" tsvector GENERATED ALWAYS AS (case when is_refused is not true then to_tsvector('employers.names', coalesce(pes_name, sirene_name, '') || ' ' || coalesce(sirene_brand_name, pes_brand_name, '')) end) STORED;--> statement-breakpoint
CREATE INDEX "establishments_by_name" ON "employers"."establishments" USING gin ("name_words");

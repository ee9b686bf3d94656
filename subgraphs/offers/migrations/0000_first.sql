-- By hand, before the tables that use it: French words without accents and endings, `Développeurs` and `developpeur` alike.
CREATE TEXT SEARCH CONFIGURATION "offers"."french" (COPY = pg_catalog.french);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION "offers"."french"
	ALTER MAPPING FOR asciihword, asciiword, hword, hword_asciipart, hword_part, word WITH public.unaccent, pg_catalog.french_stem;--> statement-breakpoint
CREATE TABLE "offers"."ingest_files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "offers"."ingest_files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "offers"."ingest_rejects" (
	"file_id" bigint NOT NULL,
	"line" bigint NOT NULL,
	"column" text,
	"code" text NOT NULL,
	"reason" text NOT NULL,
	"masked_value" text,
	"corrected_by_file_id" bigint
);
--> statement-breakpoint
CREATE TABLE "offers"."offer_duplicates" (
	"offer_id" text NOT NULL,
	"other_id" text NOT NULL,
	"reason" text NOT NULL,
	"similarity" real NOT NULL,
	CONSTRAINT "offer_duplicates_offer_id_other_id_pk" PRIMARY KEY("offer_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "offers"."offer_sightings" (
	"offer_id" text PRIMARY KEY NOT NULL,
	"last_seen_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offers"."offers" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"content_hash" text NOT NULL,
	"contract_kind" text NOT NULL,
	"contract_label" text,
	"nature_label" text,
	"working_time_label" text,
	"rome_code" text,
	"appellation" text,
	"naf_code" text,
	"employer_name" text,
	"employer_description" text,
	"siret" text,
	"is_siret_key_valid" boolean,
	"place_label" text,
	"latitude" double precision,
	"longitude" double precision,
	"postal_code" text,
	"commune_code" text,
	"department_code" text,
	"salary_text" text,
	"salary_minimum" numeric(12, 2),
	"salary_maximum" numeric(12, 2),
	"salary_period" text,
	"salary_months" numeric(4, 2),
	"experience" text,
	"experience_label" text,
	"qualification_label" text,
	"skills" jsonb NOT NULL,
	"openings" integer NOT NULL,
	"is_disability_friendly" boolean NOT NULL,
	"lacks_candidates" boolean NOT NULL,
	"contact_name" text,
	"contact_email" text,
	"contact_phone" text,
	"application_url" text,
	"is_own_source" boolean NOT NULL,
	"partner" text NOT NULL,
	"origin_url" text,
	"siret_group" text,
	"name_group" text,
	"clean_title" text NOT NULL,
	"is_open" boolean NOT NULL,
	"canonical_id" text,
	"file_id" bigint NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (
        setweight(to_tsvector('offers.french', left(title, 500)), 'A') ||
        setweight(to_tsvector('offers.french', left(coalesce(appellation, ''), 500)), 'B') ||
        setweight(to_tsvector('offers.french', left(coalesce(description, ''), 20000)), 'C') ||
        setweight(to_tsvector('offers.french', left(coalesce(employer_name, ''), 500)), 'D')) STORED,
	"position" "cube" GENERATED ALWAYS AS (
        case when latitude is not null and longitude is not null then public.cube(array[
          6371.0088 * cos(radians(latitude)) * cos(radians(longitude)),
          6371.0088 * cos(radians(latitude)) * sin(radians(longitude)),
          6371.0088 * sin(radians(latitude))
        ]) end) STORED
);
--> statement-breakpoint
CREATE TABLE "offers"."seen_codes" (
	"system" text NOT NULL,
	"code" text NOT NULL,
	"label" text NOT NULL,
	"labelled_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "seen_codes_system_code_pk" PRIMARY KEY("system","code")
);
--> statement-breakpoint
ALTER TABLE "offers"."ingest_rejects" ADD CONSTRAINT "ingest_rejects_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "offers"."ingest_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "ingest_files_loaded_once" ON "offers"."ingest_files" USING btree ("source","sha256") WHERE state = 'LOADED';--> statement-breakpoint
CREATE INDEX "ingest_rejects_by_file" ON "offers"."ingest_rejects" USING btree ("file_id","line");--> statement-breakpoint
CREATE INDEX "offers_by_text" ON "offers"."offers" USING gin ("search") WHERE is_open;--> statement-breakpoint
CREATE INDEX "offers_by_position" ON "offers"."offers" USING gist ("position") WHERE is_open;--> statement-breakpoint
CREATE INDEX "offers_by_date" ON "offers"."offers" USING btree ("created_at","id") WHERE is_open;--> statement-breakpoint
CREATE INDEX "offers_by_occupation" ON "offers"."offers" USING btree ("rome_code","created_at","id") WHERE is_open;--> statement-breakpoint
CREATE INDEX "offers_by_commune" ON "offers"."offers" USING btree ("commune_code","created_at","id") WHERE is_open;--> statement-breakpoint
CREATE INDEX "offers_by_department" ON "offers"."offers" USING btree ("department_code","created_at","id") WHERE is_open;--> statement-breakpoint
CREATE INDEX "offers_by_facet" ON "offers"."offers" USING btree ("department_code","rome_code","contract_kind","experience") WHERE is_open and canonical_id is null;--> statement-breakpoint
CREATE INDEX "offers_by_siret" ON "offers"."offers" USING btree ("siret","created_at","id");--> statement-breakpoint
CREATE INDEX "offers_by_siret_group" ON "offers"."offers" USING btree ("siret_group");--> statement-breakpoint
CREATE INDEX "offers_by_name_group" ON "offers"."offers" USING btree ("name_group");
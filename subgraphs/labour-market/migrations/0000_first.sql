CREATE TABLE "labour_market"."hiring_needs" (
	"id" text PRIMARY KEY NOT NULL,
	"withheld" jsonb NOT NULL,
	"edition" date NOT NULL,
	"file_id" bigint NOT NULL,
	"year" smallint NOT NULL,
	"basin_code" text NOT NULL,
	"basin_year" smallint NOT NULL,
	"basin_name" text,
	"department_code" text NOT NULL,
	"department_name" text,
	"region_code" text,
	"region_name" text,
	"family_code" text,
	"family_label" text,
	"fap_code" text NOT NULL,
	"fap_label" text,
	"fap_scheme" text,
	"projects" numeric,
	"difficult" numeric,
	"seasonal" numeric
);
--> statement-breakpoint
CREATE TABLE "labour_market"."ingest_files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "labour_market"."ingest_files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "labour_market"."ingest_rejects" (
	"file_id" bigint NOT NULL,
	"line" bigint NOT NULL,
	"column" text,
	"code" text NOT NULL,
	"reason" text NOT NULL,
	"masked_value" text,
	"corrected_by_file_id" bigint
);
--> statement-breakpoint
CREATE TABLE "labour_market"."market_scores" (
	"id" text PRIMARY KEY NOT NULL,
	"withheld" jsonb NOT NULL,
	"edition" date NOT NULL,
	"file_id" bigint NOT NULL,
	"month" date NOT NULL,
	"area_kind" text NOT NULL,
	"area_code" text NOT NULL,
	"area_name" text,
	"rome_code" text NOT NULL,
	"offers_per_10_jobseekers" numeric,
	"offers" numeric,
	"offers_last_week" numeric,
	"jobseekers" numeric,
	"jobseekers_last_week" numeric,
	"seasonal_months" smallint[] NOT NULL,
	"richer_basin_code" text,
	"richer_basin_name" text
);
--> statement-breakpoint
CREATE TABLE "labour_market"."tensions" (
	"id" text PRIMARY KEY NOT NULL,
	"withheld" jsonb NOT NULL,
	"edition" date NOT NULL,
	"file_id" bigint NOT NULL,
	"year" smallint NOT NULL,
	"area_kind" text NOT NULL,
	"area_code" text NOT NULL,
	"rome_code" text NOT NULL,
	"online_offers" numeric,
	"jobseekers" numeric,
	"level" numeric,
	"hiring_intensity" numeric,
	"workforce_shortage" numeric,
	"non_durable_jobs" numeric,
	"demanding_conditions" numeric,
	"geographic_mismatch" numeric,
	"training_specificity" numeric
);
--> statement-breakpoint
ALTER TABLE "labour_market"."ingest_rejects" ADD CONSTRAINT "ingest_rejects_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "labour_market"."ingest_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hiring_needs_by_basin" ON "labour_market"."hiring_needs" USING btree ("basin_code","year","projects" DESC NULLS LAST,"fap_code","id");--> statement-breakpoint
CREATE INDEX "hiring_needs_by_department" ON "labour_market"."hiring_needs" USING btree ("department_code","year","projects" DESC NULLS LAST,"fap_code","id");--> statement-breakpoint
CREATE UNIQUE INDEX "ingest_files_loaded_once" ON "labour_market"."ingest_files" USING btree ("source","sha256") WHERE state = 'LOADED';--> statement-breakpoint
CREATE INDEX "ingest_rejects_by_file" ON "labour_market"."ingest_rejects" USING btree ("file_id","line");--> statement-breakpoint
CREATE INDEX "market_scores_by_area" ON "labour_market"."market_scores" USING btree ("area_kind","area_code","month","offers_per_10_jobseekers" DESC NULLS LAST,"rome_code");--> statement-breakpoint
CREATE INDEX "tensions_by_area" ON "labour_market"."tensions" USING btree ("area_kind","area_code","year","level" DESC NULLS LAST,"rome_code");
CREATE TABLE "temp_agencies"."agencies" (
	"siret" char(14) PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"named_in" date NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "temp_agencies"."ingest_files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "temp_agencies"."ingest_files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "temp_agencies"."ingest_rejects" (
	"file_id" bigint NOT NULL,
	"line" bigint NOT NULL,
	"column" text,
	"code" text NOT NULL,
	"reason" text NOT NULL,
	"masked_value" text,
	"corrected_by_file_id" bigint
);
--> statement-breakpoint
CREATE TABLE "temp_agencies"."mission_months" (
	"mission_id" text NOT NULL,
	"month" date NOT NULL,
	"agency_siret" char(14) NOT NULL,
	"person_pid" text,
	"user_siret" char(14),
	"user_name" text,
	"commune_code" text,
	"rome_code" text,
	"qualification" text,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"hours" numeric(7, 2),
	"gross_pay" numeric(10, 2),
	"movement" text NOT NULL,
	"file_id" bigint NOT NULL,
	CONSTRAINT "mission_months_mission_id_month_pk" PRIMARY KEY("mission_id","month")
);
--> statement-breakpoint
CREATE TABLE "temp_agencies"."missions" (
	"id" text PRIMARY KEY NOT NULL,
	"agency_siret" char(14) NOT NULL,
	"person_pid" text,
	"user_siret" char(14),
	"user_name" text,
	"commune_code" text,
	"rome_code" text,
	"qualification" text,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "temp_agencies"."statements" (
	"agency_siret" char(14) NOT NULL,
	"month" date NOT NULL,
	"version" integer NOT NULL,
	"sent_on" date,
	"is_late" boolean,
	"contract_count" integer NOT NULL,
	"file_id" bigint NOT NULL,
	CONSTRAINT "statements_agency_siret_month_pk" PRIMARY KEY("agency_siret","month")
);
--> statement-breakpoint
ALTER TABLE "temp_agencies"."ingest_rejects" ADD CONSTRAINT "ingest_rejects_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "temp_agencies"."ingest_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "ingest_files_loaded_once" ON "temp_agencies"."ingest_files" USING btree ("source","sha256") WHERE state = 'LOADED';--> statement-breakpoint
CREATE INDEX "ingest_rejects_by_file" ON "temp_agencies"."ingest_rejects" USING btree ("file_id","line");--> statement-breakpoint
CREATE INDEX "mission_months_by_statement" ON "temp_agencies"."mission_months" USING btree ("agency_siret","month");--> statement-breakpoint
CREATE INDEX "mission_months_by_user" ON "temp_agencies"."mission_months" USING btree ("user_siret","month");--> statement-breakpoint
CREATE INDEX "missions_by_person" ON "temp_agencies"."missions" USING btree ("person_pid","starts_on" DESC NULLS LAST,"id");
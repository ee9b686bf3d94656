CREATE TABLE "missions_locales"."applied_events" (
	"id" text PRIMARY KEY NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "missions_locales"."appointments" (
	"follow_up_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"id" text NOT NULL,
	"subject" text,
	"starts_local" timestamp NOT NULL,
	"duration_minutes" integer,
	"status" text NOT NULL,
	CONSTRAINT "appointments_follow_up_id_kind_id_pk" PRIMARY KEY("follow_up_id","kind","id")
);
--> statement-breakpoint
CREATE TABLE "missions_locales"."follow_ups" (
	"id" bigint PRIMARY KEY NOT NULL,
	"person_pid" text,
	"structure_id" text,
	"is_archived" boolean DEFAULT false NOT NULL,
	"is_removed" boolean DEFAULT false NOT NULL,
	"contract_started_on" date,
	"contract_planned_end_on" date,
	"contract_ended_on" date,
	"content" text NOT NULL,
	"as_of" timestamp with time zone NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "missions_locales"."ingest_files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "missions_locales"."ingest_files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "missions_locales"."ingest_rejects" (
	"file_id" bigint NOT NULL,
	"line" bigint NOT NULL,
	"column" text,
	"code" text NOT NULL,
	"reason" text NOT NULL,
	"masked_value" text,
	"corrected_by_file_id" bigint
);
--> statement-breakpoint
CREATE TABLE "missions_locales"."situations" (
	"follow_up_id" bigint NOT NULL,
	"position" integer NOT NULL,
	"state" text NOT NULL,
	"category" text NOT NULL,
	"rank" integer NOT NULL,
	"ends_on" date,
	"rome_code" text,
	CONSTRAINT "situations_follow_up_id_position_pk" PRIMARY KEY("follow_up_id","position")
);
--> statement-breakpoint
CREATE TABLE "missions_locales"."structures" (
	"id" text PRIMARY KEY NOT NULL,
	"official_name" text NOT NULL,
	"usual_name" text,
	"region_name" text,
	"department_code" text,
	"time_zone" text NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "missions_locales"."ingest_rejects" ADD CONSTRAINT "ingest_rejects_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "missions_locales"."ingest_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "follow_ups_by_person" ON "missions_locales"."follow_ups" USING btree ("person_pid");--> statement-breakpoint
CREATE UNIQUE INDEX "ingest_files_loaded_once" ON "missions_locales"."ingest_files" USING btree ("source","sha256") WHERE state = 'LOADED';--> statement-breakpoint
CREATE INDEX "ingest_rejects_by_file" ON "missions_locales"."ingest_rejects" USING btree ("file_id","line");--> statement-breakpoint
CREATE INDEX "structures_by_department" ON "missions_locales"."structures" USING btree ("department_code","id");
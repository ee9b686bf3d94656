CREATE TABLE "template"."ingest_files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "template"."ingest_files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "template"."ingest_rejects" (
	"file_id" bigint NOT NULL,
	"line" bigint NOT NULL,
	"column" text,
	"code" text NOT NULL,
	"reason" text NOT NULL,
	"masked_value" text,
	"corrected_by_file_id" bigint
);
--> statement-breakpoint
CREATE TABLE "template"."workshops" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"commune_code" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"seats" integer NOT NULL,
	"rome_code" text,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "template"."ingest_rejects" ADD CONSTRAINT "ingest_rejects_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "template"."ingest_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template"."workshops" ADD CONSTRAINT "workshops_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "template"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "ingest_files_loaded_once" ON "template"."ingest_files" USING btree ("source","sha256") WHERE state = 'LOADED';--> statement-breakpoint
CREATE INDEX "ingest_rejects_by_file" ON "template"."ingest_rejects" USING btree ("file_id","line");--> statement-breakpoint
CREATE INDEX "workshops_by_start" ON "template"."workshops" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "workshops_by_commune" ON "template"."workshops" USING btree ("commune_code","starts_at","id");
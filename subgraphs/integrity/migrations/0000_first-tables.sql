CREATE TABLE "integrity"."cases" (
	"id" text PRIMARY KEY NOT NULL,
	"jobseeker_id" uuid,
	"state" text NOT NULL,
	"opened_on" date NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" text,
	"decision_reason" text
);
--> statement-breakpoint
CREATE TABLE "integrity"."ingest_files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "integrity"."ingest_files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "integrity"."ingest_rejects" (
	"file_id" bigint NOT NULL,
	"line" bigint NOT NULL,
	"column" text,
	"code" text NOT NULL,
	"reason" text NOT NULL,
	"masked_value" text,
	"corrected_by_file_id" bigint
);
--> statement-breakpoint
CREATE TABLE "integrity"."job_runs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "integrity"."job_runs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"job" text NOT NULL,
	"period" text NOT NULL,
	"state" text NOT NULL,
	"checkpoint" jsonb,
	"counts" jsonb,
	"reason_code" text,
	"reason" text,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "integrity"."marks" (
	"kind" text NOT NULL,
	"mark" text NOT NULL,
	"pid" text NOT NULL,
	CONSTRAINT "marks_kind_mark_pid_pk" PRIMARY KEY("kind","mark","pid")
);
--> statement-breakpoint
CREATE TABLE "integrity"."pass_marks" (
	"kind" text NOT NULL,
	"mark" text NOT NULL,
	"pid" text NOT NULL,
	CONSTRAINT "pass_marks_kind_mark_pid_pk" PRIMARY KEY("kind","mark","pid")
);
--> statement-breakpoint
CREATE TABLE "integrity"."pass_persons" (
	"pid" text PRIMARY KEY NOT NULL,
	"jobseeker_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "integrity"."pass_signals" (
	"id" text PRIMARY KEY NOT NULL,
	"pid" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"confidence" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"is_monthly" boolean NOT NULL,
	"evidence" jsonb NOT NULL,
	"group_id" text,
	"jobseeker_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "integrity"."signals" (
	"id" text PRIMARY KEY NOT NULL,
	"pid" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"confidence" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"is_monthly" boolean NOT NULL,
	"evidence" jsonb NOT NULL,
	"group_id" text
);
--> statement-breakpoint
ALTER TABLE "integrity"."cases" ADD CONSTRAINT "cases_id_signals_id_fk" FOREIGN KEY ("id") REFERENCES "integrity"."signals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "integrity"."ingest_rejects" ADD CONSTRAINT "ingest_rejects_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "integrity"."ingest_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cases_by_day" ON "integrity"."cases" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "cases_by_state" ON "integrity"."cases" USING btree ("state","opened_on","id");--> statement-breakpoint
CREATE INDEX "cases_by_decision" ON "integrity"."cases" USING btree ("decided_at") WHERE decided_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "ingest_files_loaded_once" ON "integrity"."ingest_files" USING btree ("source","sha256") WHERE state = 'LOADED';--> statement-breakpoint
CREATE INDEX "ingest_rejects_by_file" ON "integrity"."ingest_rejects" USING btree ("file_id","line");--> statement-breakpoint
CREATE UNIQUE INDEX "job_runs_running_once" ON "integrity"."job_runs" USING btree ("job") WHERE state = 'RUNNING';--> statement-breakpoint
CREATE INDEX "marks_by_pid" ON "integrity"."marks" USING btree ("pid");--> statement-breakpoint
CREATE INDEX "signals_by_pid" ON "integrity"."signals" USING btree ("pid","starts_on" DESC NULLS LAST,"id");
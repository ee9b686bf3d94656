CREATE TABLE "jobseekers"."job_runs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "jobseekers"."job_runs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
ALTER TABLE "jobseekers"."external_ids" ADD COLUMN "training_pid" text;--> statement-breakpoint
CREATE UNIQUE INDEX "job_runs_running_once" ON "jobseekers"."job_runs" USING btree ("job") WHERE state = 'RUNNING';--> statement-breakpoint
CREATE UNIQUE INDEX "external_ids_by_training_pid" ON "jobseekers"."external_ids" USING btree ("training_pid") WHERE training_pid is not null;--> statement-breakpoint
CREATE INDEX "external_ids_without_training_pid" ON "jobseekers"."external_ids" USING btree ("value") WHERE scheme = 'NATIONAL' and training_pid is null;
CREATE TABLE "training"."commune_territories" (
	"commune_code" text PRIMARY KEY NOT NULL,
	"basin_code" text,
	"department_code" text,
	"region_code" text
);
--> statement-breakpoint
CREATE TABLE "training"."enrolments" (
	"id" text PRIMARY KEY NOT NULL,
	"person_pid" text,
	"email" text,
	"email_hash" text,
	"training_id" text NOT NULL,
	"session_id" text NOT NULL,
	"provider_siret" text NOT NULL,
	"formacode" text,
	"commune_code" text,
	"department_code" text,
	"postal_code" text,
	"town" text,
	"started_on" date NOT NULL,
	"ended_on" date NOT NULL,
	"has_attended" boolean NOT NULL,
	"dropped_out_on" date,
	"is_publicly_funded" boolean NOT NULL,
	"as_of" date NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "training"."job_runs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "training"."job_runs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "training"."occupation_skills" (
	"occupation_code" text NOT NULL,
	"skill_code" text NOT NULL,
	"label" text NOT NULL,
	CONSTRAINT "occupation_skills_occupation_code_skill_code_pk" PRIMARY KEY("occupation_code","skill_code")
);
--> statement-breakpoint
CREATE TABLE "training"."return_to_work_outcomes" (
	"enrolment_id" text PRIMARY KEY NOT NULL,
	"was_hired" boolean
);
--> statement-breakpoint
CREATE TABLE "training"."return_to_work_rates" (
	"formacode" text NOT NULL,
	"breadth" smallint NOT NULL,
	"territory_code" text NOT NULL,
	"followed" integer NOT NULL,
	"hired" integer NOT NULL,
	"ended_from" date NOT NULL,
	"ended_until" date NOT NULL,
	CONSTRAINT "return_to_work_rates_formacode_breadth_territory_code_pk" PRIMARY KEY("formacode","breadth","territory_code")
);
--> statement-breakpoint
ALTER TABLE "training"."enrolments" ADD CONSTRAINT "enrolments_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "training"."ingest_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "enrolments_by_end" ON "training"."enrolments" USING btree ("ended_on","id");--> statement-breakpoint
CREATE INDEX "enrolments_by_person" ON "training"."enrolments" USING btree ("person_pid","ended_on" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "enrolments_with_email" ON "training"."enrolments" USING btree ("ended_on","id") WHERE email is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "job_runs_running_once" ON "training"."job_runs" USING btree ("job") WHERE state = 'RUNNING';--> statement-breakpoint
CREATE INDEX "occupation_skills_by_skill" ON "training"."occupation_skills" USING btree ("skill_code");
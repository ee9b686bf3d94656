CREATE TABLE "jobseekers"."agreed_actions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"counsellor_id" text NOT NULL,
	"what" text NOT NULL,
	"due_on" date NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobseekers"."appointments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"counsellor_id" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"minutes" smallint NOT NULL,
	"mode" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobseekers"."counsellor_notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"counsellor_id" text NOT NULL,
	"text" text NOT NULL,
	"written_on" date NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "agreed_actions_by_person" ON "jobseekers"."agreed_actions" USING btree ("person_id","due_on","what");--> statement-breakpoint
CREATE INDEX "appointments_by_person" ON "jobseekers"."appointments" USING btree ("person_id","starts_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "appointments_by_counsellor" ON "jobseekers"."appointments" USING btree ("counsellor_id","starts_at") WHERE state <> 'CANCELLED';--> statement-breakpoint
CREATE UNIQUE INDEX "counsellor_notes_by_person" ON "jobseekers"."counsellor_notes" USING btree ("person_id","written_on","counsellor_id","text");
CREATE TABLE "offers"."application_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "offers"."application_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"application_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"happened_on" date NOT NULL,
	"outcome" text,
	"comment" text
);
--> statement-breakpoint
CREATE TABLE "offers"."applications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_pid" text NOT NULL,
	"title" text NOT NULL,
	"company_name" text,
	"siret" text,
	"offer_id" text,
	"rome_code" text,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"outcome" text,
	"job_board" text,
	"source_url" text,
	"town" text,
	"note" text,
	"applied_on" date,
	"interview_on" date,
	"answered_on" date,
	"is_archived" boolean DEFAULT false NOT NULL,
	"is_shared" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offers"."deliveries" (
	"application_id" uuid PRIMARY KEY NOT NULL,
	"person_pid" text NOT NULL,
	"siret" text NOT NULL,
	"offer_id" text DEFAULT '' NOT NULL,
	"email" text,
	"applicant_name" text NOT NULL,
	"applicant_email" text,
	"applicant_phone" text,
	"message" text NOT NULL,
	"send_after" timestamp (3) with time zone NOT NULL,
	"mailed_at" timestamp (3) with time zone,
	"answer" text,
	"rejection_reason" text
);
--> statement-breakpoint
CREATE TABLE "offers"."service_feedback" (
	"service" text NOT NULL,
	"person_pid" text NOT NULL,
	"note" smallint NOT NULL,
	"comment" text,
	"given_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "service_feedback_service_person_pid_pk" PRIMARY KEY("service","person_pid")
);
--> statement-breakpoint
CREATE INDEX "application_events_by_application" ON "offers"."application_events" USING btree ("application_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "applications_offer_once" ON "offers"."applications" USING btree ("person_pid","offer_id") WHERE offer_id is not null;--> statement-breakpoint
CREATE INDEX "applications_by_person" ON "offers"."applications" USING btree ("person_pid","updated_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_once" ON "offers"."deliveries" USING btree ("person_pid","siret","offer_id");--> statement-breakpoint
CREATE INDEX "deliveries_by_sender" ON "offers"."deliveries" USING btree ("person_pid","send_after" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "deliveries_by_siret" ON "offers"."deliveries" USING btree ("siret","send_after" DESC NULLS LAST,"application_id");--> statement-breakpoint
CREATE INDEX "deliveries_to_mail" ON "offers"."deliveries" USING btree ("send_after") WHERE mailed_at is null and email is not null;
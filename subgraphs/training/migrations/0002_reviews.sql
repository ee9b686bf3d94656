CREATE TABLE "training"."invitations" (
	"enrolment_id" text PRIMARY KEY NOT NULL,
	"sent_on" date NOT NULL,
	"reminded_on" date,
	"expires_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "training"."mail_outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "training"."mail_outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"enrolment_id" text NOT NULL,
	"kind" text NOT NULL,
	"email" text NOT NULL,
	"token" text NOT NULL,
	"created_on" date NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "training"."review_opt_outs" (
	"email_hash" text PRIMARY KEY NOT NULL,
	"since" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "training"."reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"enrolment_id" text NOT NULL,
	"training_id" text NOT NULL,
	"session_id" text NOT NULL,
	"provider_siret" text NOT NULL,
	"provider_siren" text GENERATED ALWAYS AS (left(provider_siret, 9)) STORED NOT NULL,
	"formacodes" text[] NOT NULL,
	"certif_info_codes" text[] NOT NULL,
	"postal_code" text,
	"department_code" text,
	"town" text,
	"session_ended_on" date NOT NULL,
	"welcome" smallint NOT NULL,
	"content" smallint NOT NULL,
	"trainers" smallint NOT NULL,
	"means" smallint NOT NULL,
	"support" smallint NOT NULL,
	"global" double precision GENERATED ALWAYS AS (round((welcome + content + trainers + means + support)::numeric / 5, 1)::float8) STORED NOT NULL,
	"title" text,
	"text" text,
	"status" text NOT NULL,
	"rejection_reason" text,
	"moderated_at" timestamp with time zone,
	"reply_text" text,
	"replied_on" date,
	"report_reason" text,
	"reported_at" timestamp with time zone,
	"written_on" date NOT NULL,
	"archived_on" date,
	"file_id" bigint NOT NULL,
	CONSTRAINT "reviews_enrolment_id_unique" UNIQUE("enrolment_id")
);
--> statement-breakpoint
CREATE INDEX "invitations_to_remind" ON "training"."invitations" USING btree ("sent_on","enrolment_id") WHERE reminded_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "mail_outbox_once" ON "training"."mail_outbox" USING btree ("enrolment_id","kind");--> statement-breakpoint
CREATE INDEX "mail_outbox_waiting" ON "training"."mail_outbox" USING btree ("id") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "reviews_by_siren" ON "training"."reviews" USING btree ("provider_siren") WHERE archived_on is null;--> statement-breakpoint
CREATE INDEX "reviews_by_training" ON "training"."reviews" USING btree ("training_id","written_on" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "reviews_by_provider" ON "training"."reviews" USING btree ("provider_siret","written_on" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "reviews_to_moderate" ON "training"."reviews" USING btree ("written_on","id") WHERE status = 'NONE' or (reported_at is not null and (moderated_at is null or moderated_at < reported_at));--> statement-breakpoint
CREATE INDEX "reviews_by_age" ON "training"."reviews" USING btree ("written_on") WHERE archived_on is null;
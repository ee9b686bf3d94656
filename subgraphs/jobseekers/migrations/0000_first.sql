CREATE TABLE "jobseekers"."declarations" (
	"local_id" text NOT NULL,
	"month" date NOT NULL,
	"is_in_force" boolean NOT NULL,
	"declared_at" timestamp with time zone NOT NULL,
	"fingerprint" uuid NOT NULL,
	"status" smallint NOT NULL,
	"is_forced" boolean NOT NULL,
	"has_worked" boolean,
	"hours_worked" smallint,
	"gross_pay_eur" double precision,
	"employers" jsonb NOT NULL,
	"is_in_training" boolean,
	"is_in_internship" boolean,
	"internship_started_on" date,
	"internship_ended_on" date,
	"is_on_sick_leave" boolean,
	"sick_leave_started_on" date,
	"sick_leave_ended_on" date,
	"is_on_maternity_leave" boolean,
	"maternity_leave_started_on" date,
	"has_retirement_pension" boolean,
	"retirement_pension_from" date,
	"has_disability_pension" boolean,
	"disability_pension_from" date,
	"stays_registered" boolean,
	"search_ends_on" date,
	"search_end_reason" smallint,
	"file_id" bigint NOT NULL,
	CONSTRAINT "declarations_local_id_month_pk" PRIMARY KEY("local_id","month")
);
--> statement-breakpoint
CREATE TABLE "jobseekers"."external_ids" (
	"scheme" text NOT NULL,
	"value" text NOT NULL,
	"person_id" uuid NOT NULL,
	"first_seen_on" date NOT NULL,
	CONSTRAINT "external_ids_scheme_value_pk" PRIMARY KEY("scheme","value")
);
--> statement-breakpoint
CREATE TABLE "jobseekers"."identity_claims" (
	"scheme" text NOT NULL,
	"value" text NOT NULL,
	"parent_scheme" text NOT NULL,
	"parent_value" text NOT NULL,
	"first_claimed_on" date NOT NULL,
	CONSTRAINT "identity_claims_scheme_value_parent_scheme_parent_value_pk" PRIMARY KEY("scheme","value","parent_scheme","parent_value")
);
--> statement-breakpoint
CREATE TABLE "jobseekers"."ingest_files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "jobseekers"."ingest_files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "jobseekers"."ingest_rejects" (
	"file_id" bigint NOT NULL,
	"line" bigint NOT NULL,
	"column" text,
	"code" text NOT NULL,
	"reason" text NOT NULL,
	"masked_value" text,
	"corrected_by_file_id" bigint
);
--> statement-breakpoint
CREATE TABLE "jobseekers"."person_records" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "jobseekers"."person_records_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"scheme" text NOT NULL,
	"value" text NOT NULL,
	"as_of" date NOT NULL,
	"fingerprint" uuid NOT NULL,
	"civility" text,
	"last_name" text NOT NULL,
	"used_name" text,
	"first_name" text NOT NULL,
	"sex" text,
	"birth_date" date,
	"nir" text,
	"is_nir_key_valid" boolean,
	"is_identity_certified" boolean NOT NULL,
	"email" text,
	"phone" text,
	"second_phone" text,
	"street_address" text,
	"postal_code" text,
	"commune_code" text,
	"locality" text,
	"department_code" text,
	"agency_code" text,
	"registered_on" date,
	"registration_reason" text,
	"ended_on" date,
	"end_reason" text,
	"administrative_category" smallint,
	"sought_rome_code" text,
	"second_sought_rome_code" text,
	"education_level_code" text,
	"desired_salary_eur" double precision,
	"desired_salary_period" text,
	"mobility_km" smallint,
	"qualities" jsonb NOT NULL,
	"is_struck_off" boolean NOT NULL,
	"situation_code" text,
	"has_declared_month" boolean,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobseekers"."persons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"first_file_id" bigint NOT NULL,
	"merged_into" uuid,
	"record_id" bigint,
	"department_code" text,
	"has_identity_conflict" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobseekers"."registrations" (
	"scheme" text NOT NULL,
	"value" text NOT NULL,
	"registered_on" date NOT NULL,
	"reason" text,
	"ended_on" date,
	"end_reason" text,
	"administrative_category" smallint,
	"as_of" date NOT NULL,
	"file_id" bigint NOT NULL,
	CONSTRAINT "registrations_scheme_value_registered_on_pk" PRIMARY KEY("scheme","value","registered_on")
);
--> statement-breakpoint
ALTER TABLE "jobseekers"."ingest_rejects" ADD CONSTRAINT "ingest_rejects_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "jobseekers"."ingest_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "external_ids_by_person" ON "jobseekers"."external_ids" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "identity_claims_by_parent" ON "jobseekers"."identity_claims" USING btree ("parent_scheme","parent_value");--> statement-breakpoint
CREATE UNIQUE INDEX "ingest_files_loaded_once" ON "jobseekers"."ingest_files" USING btree ("source","sha256") WHERE state = 'LOADED';--> statement-breakpoint
CREATE INDEX "ingest_rejects_by_file" ON "jobseekers"."ingest_rejects" USING btree ("file_id","line");--> statement-breakpoint
CREATE UNIQUE INDEX "person_records_by_identifier" ON "jobseekers"."person_records" USING btree ("scheme","value");--> statement-breakpoint
CREATE INDEX "persons_by_department" ON "jobseekers"."persons" USING btree ("department_code","id") WHERE merged_into is null;--> statement-breakpoint
CREATE INDEX "persons_by_survivor" ON "jobseekers"."persons" USING btree ("merged_into") WHERE merged_into is not null;
CREATE TABLE "employers"."survey_answer_lines" (
	"year" smallint NOT NULL,
	"siret" text NOT NULL,
	"revision" integer NOT NULL,
	"fap_code" text NOT NULL,
	"projects" integer NOT NULL,
	"difficult" integer NOT NULL,
	"seasonal" integer NOT NULL,
	CONSTRAINT "survey_answer_lines_year_siret_revision_fap_code_pk" PRIMARY KEY("year","siret","revision","fap_code")
);
--> statement-breakpoint
CREATE TABLE "employers"."survey_answers" (
	"year" smallint NOT NULL,
	"siret" text NOT NULL,
	"revision" integer NOT NULL,
	"is_current" boolean NOT NULL,
	"answered_on" date NOT NULL,
	CONSTRAINT "survey_answers_year_siret_revision_pk" PRIMARY KEY("year","siret","revision")
);
--> statement-breakpoint
CREATE TABLE "employers"."survey_campaigns" (
	"year" smallint PRIMARY KEY NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"drawn_at" timestamp with time zone NOT NULL,
	"population" integer NOT NULL,
	"sampled" integer NOT NULL,
	"estimated_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "employers"."survey_communes" (
	"commune_code" text PRIMARY KEY NOT NULL,
	"department_code" text NOT NULL,
	"region_code" text,
	"basin_code" text
);
--> statement-breakpoint
CREATE TABLE "employers"."survey_estimates" (
	"year" smallint NOT NULL,
	"place_code" text NOT NULL,
	"place_parent" text,
	"occupation_code" text NOT NULL,
	"occupation_parent" text,
	"measure" text NOT NULL,
	"value" double precision NOT NULL,
	"variance" double precision NOT NULL,
	"enterprises" integer NOT NULL,
	"largest" integer NOT NULL,
	CONSTRAINT "survey_estimates_year_place_code_occupation_code_measure_pk" PRIMARY KEY("year","place_code","occupation_code","measure")
);
--> statement-breakpoint
CREATE TABLE "employers"."survey_occupations" (
	"year" smallint NOT NULL,
	"fap_code" text NOT NULL,
	"fap_label" text NOT NULL,
	"family_code" text NOT NULL,
	"family_label" text NOT NULL,
	"versions" text[] NOT NULL,
	CONSTRAINT "survey_occupations_year_fap_code_pk" PRIMARY KEY("year","fap_code")
);
--> statement-breakpoint
CREATE TABLE "employers"."survey_reminders" (
	"year" smallint NOT NULL,
	"siret" text NOT NULL,
	"wave" smallint NOT NULL,
	"channel" text NOT NULL,
	"decided_on" date NOT NULL,
	CONSTRAINT "survey_reminders_year_siret_wave_pk" PRIMARY KEY("year","siret","wave")
);
--> statement-breakpoint
CREATE TABLE "employers"."survey_sample" (
	"year" smallint NOT NULL,
	"siret" text NOT NULL,
	"stratum_id" integer NOT NULL,
	"version" text NOT NULL,
	"most_employees" integer,
	CONSTRAINT "survey_sample_year_siret_pk" PRIMARY KEY("year","siret")
);
--> statement-breakpoint
CREATE TABLE "employers"."survey_strata" (
	"year" smallint NOT NULL,
	"id" integer NOT NULL,
	"area" text NOT NULL,
	"region_code" text NOT NULL,
	"section" text NOT NULL,
	"version" text NOT NULL,
	"size_class" text NOT NULL,
	"population" integer NOT NULL,
	"sampled" integer NOT NULL,
	"rate" real NOT NULL,
	"closed" integer,
	"answered" integer,
	"class_id" integer,
	"collapse" smallint,
	"weight" double precision,
	CONSTRAINT "survey_strata_year_id_pk" PRIMARY KEY("year","id")
);
--> statement-breakpoint
CREATE TABLE "employers"."survey_unplaced" (
	"year" smallint NOT NULL,
	"commune_code" text NOT NULL,
	"reason" text NOT NULL,
	"establishments" integer NOT NULL,
	CONSTRAINT "survey_unplaced_year_commune_code_pk" PRIMARY KEY("year","commune_code")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "survey_answers_current" ON "employers"."survey_answers" USING btree ("year","siret") WHERE is_current;--> statement-breakpoint
CREATE INDEX "survey_sample_by_stratum" ON "employers"."survey_sample" USING btree ("year","stratum_id");
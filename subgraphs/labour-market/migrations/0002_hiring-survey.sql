CREATE TABLE "labour_market"."survey_releases" (
	"year" smallint PRIMARY KEY NOT NULL,
	"surveyed_from" date NOT NULL,
	"surveyed_until" date NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"digest" text NOT NULL,
	"policy_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "labour_market"."surveyed_needs" (
	"year" smallint NOT NULL,
	"place_code" text NOT NULL,
	"place_kind" text NOT NULL,
	"basin_code" text,
	"basin_name" text,
	"basin_year" smallint,
	"department_code" text,
	"department_name" text,
	"region_code" text,
	"region_name" text,
	"occupation_code" text NOT NULL,
	"level" text NOT NULL,
	"label" text,
	"family_code" text,
	"family_label" text,
	"projects" integer,
	"projects_margin" integer,
	"difficult" integer,
	"difficult_margin" integer,
	"seasonal" integer,
	"seasonal_margin" integer,
	CONSTRAINT "surveyed_needs_year_place_code_occupation_code_pk" PRIMARY KEY("year","place_code","occupation_code")
);
--> statement-breakpoint
CREATE INDEX "surveyed_needs_by_basin" ON "labour_market"."surveyed_needs" USING btree ("basin_code","year","level","projects" DESC NULLS LAST,"occupation_code","place_code");--> statement-breakpoint
CREATE INDEX "surveyed_needs_by_place" ON "labour_market"."surveyed_needs" USING btree ("place_code","year","level","projects" DESC NULLS LAST,"occupation_code");
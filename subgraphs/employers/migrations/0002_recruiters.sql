CREATE TABLE "employers"."commune_positions" (
	"commune_code" text PRIMARY KEY NOT NULL,
	"department_code" text,
	"region_code" text,
	"latitude" real,
	"longitude" real
);
--> statement-breakpoint
CREATE TABLE "employers"."forecast_verdicts" (
	"run_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"department_code" text NOT NULL,
	"division" text NOT NULL,
	"model" text NOT NULL,
	"target" integer NOT NULL,
	"establishments" integer NOT NULL,
	"hirings" integer NOT NULL,
	"mean_squared_error" double precision NOT NULL,
	"mean_absolute_error" double precision NOT NULL,
	"gains" double precision[] NOT NULL,
	CONSTRAINT "forecast_verdicts_run_id_kind_department_code_division_model_target_pk" PRIMARY KEY("run_id","kind","department_code","division","model","target")
);
--> statement-breakpoint
CREATE TABLE "employers"."forecasts" (
	"run_id" bigint PRIMARY KEY NOT NULL,
	"period" text NOT NULL,
	"is_current" boolean NOT NULL,
	"establishments" integer NOT NULL,
	"shown" integer NOT NULL,
	"published_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "employers"."hiring_history" (
	"siret" text PRIMARY KEY NOT NULL,
	"lasting" integer[] NOT NULL,
	"apprenticeships" integer[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "employers"."occupation_affinities" (
	"activity_code" text NOT NULL,
	"rome_code" text NOT NULL,
	"share" real NOT NULL,
	CONSTRAINT "occupation_affinities_activity_code_rome_code_pk" PRIMARY KEY("activity_code","rome_code")
);
--> statement-breakpoint
CREATE TABLE "employers"."occupation_moves" (
	"rome_code" text NOT NULL,
	"target_code" text NOT NULL,
	"rank" integer NOT NULL,
	CONSTRAINT "occupation_moves_rome_code_target_code_pk" PRIMARY KEY("rome_code","target_code")
);
--> statement-breakpoint
CREATE TABLE "employers"."occupation_shortages" (
	"department_code" text NOT NULL,
	"rome_code" text NOT NULL,
	"shortage" real NOT NULL,
	CONSTRAINT "occupation_shortages_department_code_rome_code_pk" PRIMARY KEY("department_code","rome_code")
);
--> statement-breakpoint
CREATE TABLE "employers"."hiring_scores" (
	"run_id" bigint NOT NULL,
	"siret" text NOT NULL,
	"kind" text NOT NULL,
	"score" smallint NOT NULL,
	"trend" text NOT NULL,
	"season" text NOT NULL,
	"size" text NOT NULL,
	CONSTRAINT "hiring_scores_run_id_siret_kind_pk" PRIMARY KEY("run_id","siret","kind")
)
-- By hand: drizzle cannot say it. Each run makes one partition (recruiters/run-tables.ts).
PARTITION BY LIST ("run_id");
--> statement-breakpoint
CREATE TABLE "employers"."occupation_scores" (
	"run_id" bigint NOT NULL,
	"rome_code" text NOT NULL,
	"kind" text NOT NULL,
	"siret" text NOT NULL,
	"score" smallint NOT NULL,
	"commune_code" text NOT NULL,
	"department_code" text NOT NULL,
	"activity_code" text NOT NULL,
	"is_small" boolean NOT NULL,
	"has_email" boolean NOT NULL,
	"is_boosted" boolean NOT NULL,
	"is_hidden" boolean NOT NULL,
	"is_added" boolean NOT NULL,
	CONSTRAINT "occupation_scores_run_id_rome_code_kind_siret_pk" PRIMARY KEY("run_id","rome_code","kind","siret")
)
-- By hand: drizzle cannot say it. Each run makes one partition (recruiters/run-tables.ts).
PARTITION BY LIST ("run_id");
--> statement-breakpoint
CREATE TABLE "employers"."recruiter_overrides" (
	"siret" text PRIMARY KEY NOT NULL,
	"is_hidden" boolean NOT NULL,
	"name" text,
	"website" text,
	"email" text,
	"phone" text,
	"boosted" text[] NOT NULL,
	"added" text[] NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "forecasts_current" ON "employers"."forecasts" USING btree ("is_current") WHERE is_current;--> statement-breakpoint
CREATE INDEX "occupation_scores_by_commune" ON "employers"."occupation_scores" USING btree ("run_id","rome_code","kind","commune_code");--> statement-breakpoint
CREATE INDEX "occupation_scores_by_siret" ON "employers"."occupation_scores" USING btree ("run_id","siret");--> statement-breakpoint
-- By hand: runs make, index and attach partitions, so the subgraph's role owns the tables and may create in its own schema, nowhere else.
GRANT CREATE ON SCHEMA "employers" TO "estuaire_employers";--> statement-breakpoint
ALTER TABLE "employers"."hiring_scores" OWNER TO "estuaire_employers";--> statement-breakpoint
ALTER TABLE "employers"."occupation_scores" OWNER TO "estuaire_employers";

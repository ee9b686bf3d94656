CREATE TABLE "services"."effect_strata" (
	"period" char(7) NOT NULL,
	"service_id" text NOT NULL,
	"registration_month" char(7) NOT NULL,
	"occupation_code" text NOT NULL,
	"territory_code" text NOT NULL,
	"category" text NOT NULL,
	"age_band" text NOT NULL,
	"is_user" boolean NOT NULL,
	"persons" integer NOT NULL,
	"returned" integer NOT NULL,
	"file_id" bigint NOT NULL,
	CONSTRAINT "effect_strata_period_service_id_registration_month_occupation_code_territory_code_category_age_band_is_user_pk" PRIMARY KEY("period","service_id","registration_month","occupation_code","territory_code","category","age_band","is_user")
);
--> statement-breakpoint
CREATE TABLE "services"."service_effects" (
	"service_id" text NOT NULL,
	"period" char(7) NOT NULL,
	"treated" integer NOT NULL,
	"matched" integer NOT NULL,
	"compared" integer NOT NULL,
	"strata" integer NOT NULL,
	"matched_strata" integer NOT NULL,
	"points" double precision,
	"lower_points" double precision,
	"upper_points" double precision,
	"unmatched_points" double precision,
	"warnings" text[] NOT NULL,
	"file_id" bigint NOT NULL,
	CONSTRAINT "service_effects_service_id_period_pk" PRIMARY KEY("service_id","period")
);
--> statement-breakpoint
CREATE TABLE "services"."trial_strata" (
	"trial_id" text NOT NULL,
	"arm" text NOT NULL,
	"registration_month" char(7) NOT NULL,
	"occupation_code" text NOT NULL,
	"territory_code" text NOT NULL,
	"category" text NOT NULL,
	"age_band" text NOT NULL,
	"persons" integer NOT NULL,
	"returned" integer NOT NULL,
	CONSTRAINT "trial_strata_trial_id_arm_registration_month_occupation_code_territory_code_category_age_band_pk" PRIMARY KEY("trial_id","arm","registration_month","occupation_code","territory_code","category","age_band")
);
--> statement-breakpoint
CREATE TABLE "services"."trials" (
	"id" text PRIMARY KEY NOT NULL,
	"service_id" text NOT NULL,
	"title" text NOT NULL,
	"hypothesis" text NOT NULL,
	"arms" text[] NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"registered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "services"."job_runs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "services"."job_runs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE INDEX "effects_by_service" ON "services"."service_effects" USING btree ("service_id","period" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "trials_by_start" ON "services"."trials" USING btree ("starts_on" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE UNIQUE INDEX "job_runs_running_once" ON "services"."job_runs" USING btree ("job") WHERE state = 'RUNNING';
CREATE TABLE "labour_market"."commune_places" (
	"commune_code" text PRIMARY KEY NOT NULL,
	"basin_code" text,
	"latitude" real,
	"longitude" real
);
--> statement-breakpoint
CREATE TABLE "labour_market"."occupation_moves" (
	"rome_code" text NOT NULL,
	"target_code" text NOT NULL,
	"rank" integer NOT NULL,
	CONSTRAINT "occupation_moves_rome_code_target_code_pk" PRIMARY KEY("rome_code","target_code")
);
--> statement-breakpoint
CREATE TABLE "labour_market"."job_runs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "labour_market"."job_runs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE INDEX "commune_places_by_latitude" ON "labour_market"."commune_places" USING btree ("latitude");--> statement-breakpoint
CREATE UNIQUE INDEX "job_runs_running_once" ON "labour_market"."job_runs" USING btree ("job") WHERE state = 'RUNNING';--> statement-breakpoint
CREATE INDEX "market_scores_by_occupation" ON "labour_market"."market_scores" USING btree ("rome_code","area_kind","area_code","month" DESC NULLS LAST);
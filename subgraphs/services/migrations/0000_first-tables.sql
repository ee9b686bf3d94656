CREATE TABLE "services"."ratings" (
	"service_id" text NOT NULL,
	"rater_hash" text NOT NULL,
	"id" text NOT NULL,
	"stars" smallint NOT NULL,
	"comment" text,
	"comment_status" text NOT NULL,
	"rated_on" date NOT NULL,
	CONSTRAINT "ratings_service_id_rater_hash_pk" PRIMARY KEY("service_id","rater_hash"),
	CONSTRAINT "ratings_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "services"."services" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"publisher_kind" text NOT NULL,
	"publisher" text NOT NULL,
	"category" text NOT NULL,
	"kind" text NOT NULL,
	"audiences" text[] NOT NULL,
	"apis" text[] NOT NULL,
	"is_free" boolean NOT NULL,
	"url" text NOT NULL,
	"description" text NOT NULL,
	"status" text NOT NULL,
	"status_reason" text,
	"published_on" date NOT NULL,
	"submitted_at" timestamp with time zone,
	"submitted_by" text,
	"file_id" bigint
);
--> statement-breakpoint
CREATE TABLE "services"."idea_votes" (
	"idea_id" text NOT NULL,
	"voter_hash" text NOT NULL,
	"voted_on" date NOT NULL,
	CONSTRAINT "idea_votes_idea_id_voter_hash_pk" PRIMARY KEY("idea_id","voter_hash")
);
--> statement-breakpoint
CREATE TABLE "services"."ideas" (
	"id" text PRIMARY KEY NOT NULL,
	"box" text NOT NULL,
	"title" text NOT NULL,
	"problem" text NOT NULL,
	"proposal" text NOT NULL,
	"category" text NOT NULL,
	"state" text NOT NULL,
	"state_reason" text,
	"filed_on" date NOT NULL,
	"merged_into" text,
	"built_as" text,
	"votes" integer DEFAULT 0 NOT NULL,
	"trend_weight" double precision DEFAULT 0 NOT NULL,
	"file_id" bigint
);
--> statement-breakpoint
CREATE TABLE "services"."ingest_files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "services"."ingest_files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "services"."ingest_rejects" (
	"file_id" bigint NOT NULL,
	"line" bigint NOT NULL,
	"column" text,
	"code" text NOT NULL,
	"reason" text NOT NULL,
	"masked_value" text,
	"corrected_by_file_id" bigint
);
--> statement-breakpoint
ALTER TABLE "services"."ingest_rejects" ADD CONSTRAINT "ingest_rejects_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "services"."ingest_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ratings_by_day" ON "services"."ratings" USING btree ("service_id","rated_on" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "ratings_to_moderate" ON "services"."ratings" USING btree ("id") WHERE comment_status = 'NONE' and comment is not null;--> statement-breakpoint
CREATE INDEX "services_by_name" ON "services"."services" USING btree ("name","id") WHERE status = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "services_to_moderate" ON "services"."services" USING btree ("id") WHERE status = 'SUBMITTED';--> statement-breakpoint
CREATE INDEX "ideas_by_trend" ON "services"."ideas" USING btree ("box","trend_weight" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "ideas_by_votes" ON "services"."ideas" USING btree ("box","votes" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "ideas_by_day" ON "services"."ideas" USING btree ("box","filed_on" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "ideas_by_service" ON "services"."ideas" USING btree ("built_as","id");--> statement-breakpoint
CREATE INDEX "ideas_to_moderate" ON "services"."ideas" USING btree ("id") WHERE state = 'FILED';--> statement-breakpoint
CREATE INDEX "ideas_by_survivor" ON "services"."ideas" USING btree ("merged_into");--> statement-breakpoint
CREATE UNIQUE INDEX "ingest_files_loaded_once" ON "services"."ingest_files" USING btree ("source","sha256") WHERE state = 'LOADED';--> statement-breakpoint
CREATE INDEX "ingest_rejects_by_file" ON "services"."ingest_rejects" USING btree ("file_id","line");
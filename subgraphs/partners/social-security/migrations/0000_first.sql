CREATE TABLE "social_security"."hirings" (
	"siret" bigint,
	"row_hash" bigint NOT NULL,
	"line_no" bigint NOT NULL,
	"file_id" integer NOT NULL,
	"hired_on" date NOT NULL,
	"ends_on" date,
	"declared_on" date,
	"naf_code" integer,
	"rome_code" integer,
	"commune_code" integer,
	"postal_code" integer,
	"headcount" integer,
	"weekly_hours" real,
	"contract" smallint NOT NULL,
	"regime" smallint,
	"age_band" smallint,
	"is_public" boolean,
	"pid" text
)
-- By hand: drizzle cannot say it. Loads make one partition a month (ingest/incoming-months.ts).
PARTITION BY RANGE ("hired_on");
--> statement-breakpoint
CREATE TABLE "social_security"."ingest_files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "social_security"."ingest_files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "social_security"."ingest_rejects" (
	"file_id" bigint NOT NULL,
	"line" bigint NOT NULL,
	"column" text,
	"code" text NOT NULL,
	"reason" text NOT NULL,
	"masked_value" text,
	"corrected_by_file_id" bigint
);
--> statement-breakpoint
ALTER TABLE "social_security"."ingest_rejects" ADD CONSTRAINT "ingest_rejects_file_id_ingest_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "social_security"."ingest_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hirings_by_siret" ON "social_security"."hirings" USING btree ("siret","hired_on");--> statement-breakpoint
CREATE INDEX "hirings_by_commune" ON "social_security"."hirings" USING btree ("commune_code","rome_code");--> statement-breakpoint
CREATE INDEX "hirings_by_person" ON "social_security"."hirings" USING btree ("pid") WHERE pid is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "ingest_files_loaded_once" ON "social_security"."ingest_files" USING btree ("source","sha256") WHERE state = 'LOADED';--> statement-breakpoint
CREATE INDEX "ingest_rejects_by_file" ON "social_security"."ingest_rejects" USING btree ("file_id","line");--> statement-breakpoint
-- By hand: loads make, index and attach partitions, so the subgraph's role owns the table and may create in its own schema, nowhere else.
GRANT CREATE ON SCHEMA "social_security" TO "estuaire_social_security";--> statement-breakpoint
ALTER TABLE "social_security"."hirings" OWNER TO "estuaire_social_security";

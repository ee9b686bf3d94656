CREATE TABLE "offers"."file_matchings" (
	"file_id" bigint PRIMARY KEY NOT NULL,
	"offers" integer NOT NULL,
	"reached_pid" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE INDEX "offers_by_file" ON "offers"."offers" USING btree ("file_id") WHERE is_open and canonical_id is null;
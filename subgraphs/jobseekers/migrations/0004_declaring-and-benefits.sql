CREATE TABLE "jobseekers"."declaration_windows" (
	"month" date PRIMARY KEY NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"as_of" date NOT NULL,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobseekers"."entitlements" (
	"local_id" text NOT NULL,
	"opened_on" date NOT NULL,
	"allowance" text NOT NULL,
	"reference_cents" integer NOT NULL,
	"daily_cents" integer NOT NULL,
	"duration_days" smallint NOT NULL,
	"days_left" smallint NOT NULL,
	"as_of" date NOT NULL,
	"file_id" bigint NOT NULL,
	CONSTRAINT "entitlements_local_id_opened_on_pk" PRIMARY KEY("local_id","opened_on")
);
--> statement-breakpoint
ALTER TABLE "jobseekers"."declarations" ALTER COLUMN "file_id" DROP NOT NULL;
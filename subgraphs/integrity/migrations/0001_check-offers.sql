CREATE TABLE "integrity"."pass_offers" (
	"offer_id" text PRIMARY KEY NOT NULL,
	"mark" text NOT NULL,
	"siren" text,
	"is_intermediary" boolean NOT NULL,
	"is_blocked" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "integrity"."pass_signals" ALTER COLUMN "pid" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "integrity"."pass_signals" ALTER COLUMN "jobseeker_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "integrity"."signals" ALTER COLUMN "pid" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "integrity"."pass_signals" ADD COLUMN "offer_id" text;--> statement-breakpoint
ALTER TABLE "integrity"."signals" ADD COLUMN "offer_id" text;--> statement-breakpoint
CREATE INDEX "signals_by_offer" ON "integrity"."signals" USING btree ("offer_id") WHERE offer_id is not null;--> statement-breakpoint
ALTER TABLE "integrity"."signals" ADD CONSTRAINT "signals_about_one" CHECK (num_nonnulls(pid, offer_id) = 1);
CREATE TABLE "offers"."match_events" (
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "offers"."match_events_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recipient" text NOT NULL,
	"match_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offers"."matches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_pid" text NOT NULL,
	"need_id" uuid,
	"offer_id" text,
	"siret" text,
	"score" smallint NOT NULL,
	"shared_qualities" text[] NOT NULL,
	"asked_qualities" smallint,
	"distance_km" double precision NOT NULL,
	"mobility_km" double precision NOT NULL,
	"shared_slots" smallint NOT NULL,
	"asked_slots" smallint,
	"matched_at" timestamp (3) with time zone NOT NULL,
	"candidate_answer" text,
	"employer_answer" text,
	CONSTRAINT "matches_of_one" CHECK (num_nonnulls(need_id, offer_id) = 1)
);
--> statement-breakpoint
CREATE TABLE "offers"."needs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"siret" text NOT NULL,
	"title" text NOT NULL,
	"rome_code" text NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"position" "cube" GENERATED ALWAYS AS (
      public.cube(array[
        6371.0088 * cos(radians(latitude)) * cos(radians(longitude)),
        6371.0088 * cos(radians(latitude)) * sin(radians(longitude)),
        6371.0088 * sin(radians(latitude))
      ])) STORED,
	"qualities" text[] NOT NULL,
	"slots" integer NOT NULL,
	"weekly_hours" double precision NOT NULL,
	"starts_on" date NOT NULL,
	"hourly_pay" numeric(8, 2),
	"positions" integer NOT NULL,
	"posted_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "offers"."profiles" (
	"person_pid" text PRIMARY KEY NOT NULL,
	"qualities" text[] NOT NULL,
	"occupation_codes" text[] NOT NULL,
	"slots" integer NOT NULL,
	"available_from" date NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"position" "cube" GENERATED ALWAYS AS (
      public.cube(array[
        6371.0088 * cos(radians(latitude)) * cos(radians(longitude)),
        6371.0088 * cos(radians(latitude)) * sin(radians(longitude)),
        6371.0088 * sin(radians(latitude))
      ])) STORED,
	"mobility_km" double precision NOT NULL,
	"consented_at" timestamp (3) with time zone NOT NULL,
	"contact_name" text,
	"contact_email" text,
	"contact_phone" text
);
--> statement-breakpoint
CREATE INDEX "match_events_by_recipient" ON "offers"."match_events" USING btree ("recipient","number");--> statement-breakpoint
CREATE INDEX "match_events_by_match" ON "offers"."match_events" USING btree ("match_id","recipient","number");--> statement-breakpoint
CREATE UNIQUE INDEX "matches_need_once" ON "offers"."matches" USING btree ("need_id","person_pid");--> statement-breakpoint
CREATE UNIQUE INDEX "matches_offer_once" ON "offers"."matches" USING btree ("offer_id","person_pid");--> statement-breakpoint
CREATE INDEX "matches_by_person" ON "offers"."matches" USING btree ("person_pid","matched_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "matches_by_need" ON "offers"."matches" USING btree ("need_id","score" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "needs_by_siret" ON "offers"."needs" USING btree ("siret","posted_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "needs_by_occupation" ON "offers"."needs" USING btree ("rome_code") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "profiles_by_occupation" ON "offers"."profiles" USING gin ("occupation_codes");
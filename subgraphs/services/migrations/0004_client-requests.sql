CREATE TABLE "services"."request_counts" (
	"client_id" text NOT NULL,
	"day" date NOT NULL,
	"requests" integer NOT NULL,
	"refused_for_quota" integer NOT NULL,
	"errors" integer NOT NULL,
	CONSTRAINT "request_counts_client_id_day_pk" PRIMARY KEY("client_id","day")
);
--> statement-breakpoint
CREATE TABLE "services"."usage_deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"received_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "usage_deliveries_by_time" ON "services"."usage_deliveries" USING btree ("received_at");
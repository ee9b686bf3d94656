CREATE TABLE "services"."usage_months" (
	"service_id" text NOT NULL,
	"month" char(7) NOT NULL,
	"users" integer NOT NULL,
	"sessions" integer NOT NULL,
	"pages" bigint NOT NULL,
	"file_id" bigint NOT NULL,
	CONSTRAINT "usage_months_service_id_month_pk" PRIMARY KEY("service_id","month")
);
--> statement-breakpoint
CREATE INDEX "usage_by_service" ON "services"."usage_months" USING btree ("service_id","month" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "usage_by_month" ON "services"."usage_months" USING btree ("month","service_id");
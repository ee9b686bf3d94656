CREATE TABLE "services"."applications" (
	"client_id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"purpose" text NOT NULL,
	"organisation" text NOT NULL,
	"owner_hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"quota_class" text NOT NULL,
	"terms_version" text NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "services"."client_secrets" (
	"client_id" text NOT NULL,
	"secret_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone,
	CONSTRAINT "client_secrets_client_id_secret_hash_pk" PRIMARY KEY("client_id","secret_hash")
);
--> statement-breakpoint
CREATE TABLE "services"."organisation_rights" (
	"organisation" text NOT NULL,
	"name" text NOT NULL,
	"since" date NOT NULL,
	CONSTRAINT "organisation_rights_organisation_name_pk" PRIMARY KEY("organisation","name")
);
--> statement-breakpoint
CREATE TABLE "services"."token_counts" (
	"client_id" text NOT NULL,
	"day" date NOT NULL,
	"granted" integer NOT NULL,
	"refused" integer NOT NULL,
	CONSTRAINT "token_counts_client_id_day_pk" PRIMARY KEY("client_id","day")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "applications_by_owner" ON "services"."applications" USING btree ("owner_hash","name");--> statement-breakpoint
CREATE INDEX "token_counts_by_day" ON "services"."token_counts" USING btree ("client_id","day" DESC NULLS LAST);
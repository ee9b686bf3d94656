CREATE TABLE "offers"."blocked_contacts" (
	"mark" text PRIMARY KEY NOT NULL,
	"blocked_on" date NOT NULL,
	"released_on" date,
	"file_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "offers_by_contact" ON "offers"."offers" USING btree ("id") WHERE is_open and contact_email is not null;
ALTER TABLE "jobseekers"."entitlements" ADD COLUMN "employer_siret" text;--> statement-breakpoint
ALTER TABLE "jobseekers"."entitlements" ADD COLUMN "employed_days" smallint;--> statement-breakpoint
ALTER TABLE "jobseekers"."entitlements" ADD COLUMN "account_mark" text;--> statement-breakpoint
CREATE INDEX "entitlements_by_employer" ON "jobseekers"."entitlements" USING btree ("employer_siret","local_id","opened_on") WHERE employer_siret is not null;
CREATE TABLE "labour_market"."collected_counts" (
	"measure" text NOT NULL,
	"enterprise_key" text,
	"commune_code" text,
	"rome_code" text,
	"counts" integer[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "labour_market"."published_cells" (
	"snapshot_id" bigint NOT NULL,
	"place" integer NOT NULL,
	"occupation" integer NOT NULL,
	"category" smallint NOT NULL,
	"status" smallint NOT NULL,
	"value" integer NOT NULL,
	CONSTRAINT "published_cells_snapshot_id_place_occupation_category_pk" PRIMARY KEY("snapshot_id","place","occupation","category")
);
--> statement-breakpoint
CREATE TABLE "labour_market"."published_codes" (
	"series_id" bigint NOT NULL,
	"axis" text NOT NULL,
	"node" integer NOT NULL,
	"code" text NOT NULL,
	"parent" integer,
	CONSTRAINT "published_codes_series_id_axis_node_pk" PRIMARY KEY("series_id","axis","node")
);
--> statement-breakpoint
CREATE TABLE "labour_market"."published_series" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "labour_market"."published_series_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"measure" text NOT NULL,
	"policy_hash" text NOT NULL,
	"lists_hash" text NOT NULL,
	"key_check" text NOT NULL,
	"place_levels" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "labour_market"."published_snapshots" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "labour_market"."published_snapshots_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"series_id" bigint NOT NULL,
	"measure" text NOT NULL,
	"month" date NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"threshold" smallint NOT NULL,
	"counted_from" jsonb NOT NULL,
	"made_in" bigint NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "published_codes_by_code" ON "labour_market"."published_codes" USING btree ("series_id","axis","code");--> statement-breakpoint
CREATE INDEX "published_codes_by_parent" ON "labour_market"."published_codes" USING btree ("series_id","axis","parent","node");--> statement-breakpoint
CREATE UNIQUE INDEX "published_snapshots_once" ON "labour_market"."published_snapshots" USING btree ("measure","month");--> statement-breakpoint
-- By hand: what is published is frozen. Nobody changes or takes away a row, and cells come only in the transaction that makes their month.
CREATE FUNCTION "labour_market"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused: what is published is frozen; a correction enters the next month', lower(TG_OP), TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE FUNCTION "labour_market"."refuse_late_cells"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM (SELECT DISTINCT snapshot_id FROM new_cells) added
    LEFT JOIN labour_market.published_snapshots snapshot ON snapshot.id = added.snapshot_id
    WHERE snapshot.made_in IS DISTINCT FROM pg_current_xact_id()::text::bigint
  ) THEN
    RAISE EXCEPTION 'insert of published_cells is refused: the month is published and frozen';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "frozen" BEFORE UPDATE OR DELETE OR TRUNCATE ON "labour_market"."published_series" FOR EACH STATEMENT EXECUTE FUNCTION "labour_market"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "frozen" BEFORE UPDATE OR DELETE OR TRUNCATE ON "labour_market"."published_codes" FOR EACH STATEMENT EXECUTE FUNCTION "labour_market"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "frozen" BEFORE UPDATE OR DELETE OR TRUNCATE ON "labour_market"."published_snapshots" FOR EACH STATEMENT EXECUTE FUNCTION "labour_market"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "frozen" BEFORE UPDATE OR DELETE OR TRUNCATE ON "labour_market"."published_cells" FOR EACH STATEMENT EXECUTE FUNCTION "labour_market"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "only_in_their_month" AFTER INSERT ON "labour_market"."published_cells" REFERENCING NEW TABLE AS new_cells FOR EACH STATEMENT EXECUTE FUNCTION "labour_market"."refuse_late_cells"();

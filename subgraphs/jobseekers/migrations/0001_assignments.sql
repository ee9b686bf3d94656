CREATE TABLE "jobseekers"."assignments" (
	"counsellor_id" text NOT NULL,
	"scheme" text NOT NULL,
	"value" text NOT NULL,
	"started_on" date NOT NULL,
	"ended_on" date,
	"file_id" bigint NOT NULL,
	CONSTRAINT "assignments_counsellor_id_scheme_value_started_on_pk" PRIMARY KEY("counsellor_id","scheme","value","started_on")
);

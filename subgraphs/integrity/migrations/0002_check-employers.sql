CREATE TABLE "integrity"."pass_certificates" (
	"siret" text NOT NULL,
	"pid" text NOT NULL,
	"jobseeker_id" uuid NOT NULL,
	"opened_on" date NOT NULL,
	"created_on" date,
	"hirings" integer NOT NULL,
	CONSTRAINT "pass_certificates_siret_pid_pk" PRIMARY KEY("siret","pid")
);

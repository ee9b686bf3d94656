DROP INDEX "integrity"."marks_by_pid";--> statement-breakpoint
ALTER TABLE "integrity"."marks" DROP CONSTRAINT "marks_kind_mark_pid_pk";
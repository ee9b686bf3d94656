DROP INDEX "integrity"."marks_by_pid";--> statement-breakpoint
ALTER TABLE "integrity"."marks" DROP CONSTRAINT "marks_kind_mark_pid_pk";--> statement-breakpoint
ALTER TABLE "integrity"."pass_marks" DROP CONSTRAINT "pass_marks_kind_mark_pid_pk";
ALTER TABLE "offers"."profiles" ADD COLUMN "reach" "cube" GENERATED ALWAYS AS (public.cube_enlarge(
      public.cube(array[
        6371.0088 * cos(radians(latitude)) * cos(radians(longitude)),
        6371.0088 * cos(radians(latitude)) * sin(radians(longitude)),
        6371.0088 * sin(radians(latitude))
      ]), mobility_km, 3)) STORED;--> statement-breakpoint
CREATE INDEX "profiles_by_reach" ON "offers"."profiles" USING gist ("reach");
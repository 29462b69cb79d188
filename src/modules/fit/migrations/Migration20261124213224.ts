import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A chart may have several measures. Each chart there is keeps what it had, as its first and only measure. */
export class Migration20261124213224 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "size_measure" ("id" text not null, "site" text not null, "label" text not null, "instruction" text not null, "picture_url" text null, "picture_alt" text null, "position" integer not null default 0, "chart_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "size_measure_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_size_measure_chart_id" ON "size_measure" ("chart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_size_measure_deleted_at" ON "size_measure" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "size_measure" add constraint "size_measure_chart_id_foreign" foreign key ("chart_id") references "size_chart" ("id") on update cascade on delete cascade;`);

    this.addSql(`insert into "size_measure" ("id", "site", "label", "instruction", "chart_id", "created_at", "updated_at", "deleted_at") select 'smeas_' || "id", "measure_site", "measure_label", "instruction", "id", "created_at", "updated_at", "deleted_at" from "size_chart";`);

    this.addSql(`alter table if exists "size_range" drop constraint if exists "size_range_chart_id_foreign";`);

    this.addSql(`alter table if exists "size_chart" drop column if exists "measure_site", drop column if exists "measure_label", drop column if exists "instruction";`);

    this.addSql(`drop index if exists "IDX_size_range_chart_id";`);

    this.addSql(`alter table if exists "size_range" rename column "chart_id" to "measure_id";`);
    this.addSql(`update "size_range" set "measure_id" = 'smeas_' || "measure_id";`);
    this.addSql(`alter table if exists "size_range" add constraint "size_range_measure_id_foreign" foreign key ("measure_id") references "size_measure" ("id") on update cascade on delete cascade;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_size_range_measure_id" ON "size_range" ("measure_id") WHERE deleted_at IS NULL;`);
  }

  /** Brings back the first measure of each chart; a chart with one measure can say no more. */
  override async down(): Promise<void> {
    this.addSql(`alter table if exists "size_chart" add column if not exists "measure_site" text not null default '', add column if not exists "measure_label" text not null default '', add column if not exists "instruction" text not null default '';`);
    this.addSql(`alter table if exists "size_chart" alter column "measure_site" drop default, alter column "measure_label" drop default, alter column "instruction" drop default;`);
    this.addSql(`update "size_chart" c set "measure_site" = m."site", "measure_label" = m."label", "instruction" = m."instruction" from "size_measure" m where m."chart_id" = c."id" and m."position" = 0;`);
    this.addSql(`delete from "size_range" r using "size_measure" m where r."measure_id" = m."id" and m."position" <> 0;`);

    this.addSql(`alter table if exists "size_range" drop constraint if exists "size_range_measure_id_foreign";`);
    this.addSql(`update "size_range" r set "measure_id" = m."chart_id" from "size_measure" m where r."measure_id" = m."id";`);

    this.addSql(`drop table if exists "size_measure" cascade;`);

    this.addSql(`drop index if exists "IDX_size_range_measure_id";`);

    this.addSql(`alter table if exists "size_range" rename column "measure_id" to "chart_id";`);
    this.addSql(`alter table if exists "size_range" add constraint "size_range_chart_id_foreign" foreign key ("chart_id") references "size_chart" ("id") on update cascade on delete cascade;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_size_range_chart_id" ON "size_range" ("chart_id") WHERE deleted_at IS NULL;`);
  }

}

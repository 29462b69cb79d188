import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123204456 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "size_chart" ("id" text not null, "measure_site" text not null, "measure_label" text not null, "instruction" text not null, "note" text null, "source_id" text null, "unverified" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "size_chart_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_size_chart_deleted_at" ON "size_chart" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "size_range" ("id" text not null, "variant_sku" text not null, "label" text not null, "min_in" real not null, "max_in" real not null, "position" integer not null default 0, "chart_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "size_range_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_size_range_chart_id" ON "size_range" ("chart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_size_range_deleted_at" ON "size_range" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "size_range" add constraint "size_range_chart_id_foreign" foreign key ("chart_id") references "size_chart" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "size_range" drop constraint if exists "size_range_chart_id_foreign";`);

    this.addSql(`drop table if exists "size_chart" cascade;`);

    this.addSql(`drop table if exists "size_range" cascade;`);
  }

}

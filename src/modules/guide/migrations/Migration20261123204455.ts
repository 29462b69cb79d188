import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123204455 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "guide_tip" drop constraint if exists "guide_tip_handle_unique";`);
    this.addSql(`alter table if exists "guide_source" drop constraint if exists "guide_source_code_unique";`);
    this.addSql(`alter table if exists "guide_contraindication" drop constraint if exists "guide_contraindication_handle_unique";`);
    this.addSql(`create table if not exists "guide_contraindication" ("id" text not null, "handle" text not null, "title" text not null, "source_ids" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guide_contraindication_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guide_contraindication_handle_unique" ON "guide_contraindication" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_guide_contraindication_deleted_at" ON "guide_contraindication" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "guide_source" ("id" text not null, "code" text not null, "title" text not null, "publisher" text not null, "year" integer null, "url" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guide_source_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guide_source_code_unique" ON "guide_source" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_guide_source_deleted_at" ON "guide_source" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "guide_tip" ("id" text not null, "handle" text not null, "position" integer not null, "title" text not null, "headline" text not null, "summary" text not null, "note" text null, "picture_url" text null, "picture_alt" text null, "evidence_grade" text check ("evidence_grade" in ('good', 'some', 'limited', 'none_shown')) not null, "evidence_direction" text check ("evidence_direction" in ('for', 'against')) not null, "evidence_summary" text not null, "timing" jsonb not null, "steps" jsonb not null, "sections" jsonb not null, "cautions" jsonb not null, "next" jsonb null, "no_products_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guide_tip_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guide_tip_handle_unique" ON "guide_tip" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_guide_tip_deleted_at" ON "guide_tip" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "guide_tip_source" ("guide_tip_id" text not null, "guide_source_id" text not null, constraint "guide_tip_source_pkey" primary key ("guide_tip_id", "guide_source_id"));`);

    this.addSql(`alter table if exists "guide_tip_source" add constraint "guide_tip_source_guide_tip_id_foreign" foreign key ("guide_tip_id") references "guide_tip" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table if exists "guide_tip_source" add constraint "guide_tip_source_guide_source_id_foreign" foreign key ("guide_source_id") references "guide_source" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "guide_tip_source" drop constraint if exists "guide_tip_source_guide_source_id_foreign";`);

    this.addSql(`alter table if exists "guide_tip_source" drop constraint if exists "guide_tip_source_guide_tip_id_foreign";`);

    this.addSql(`drop table if exists "guide_contraindication" cascade;`);

    this.addSql(`drop table if exists "guide_source" cascade;`);

    this.addSql(`drop table if exists "guide_tip" cascade;`);

    this.addSql(`drop table if exists "guide_tip_source" cascade;`);
  }

}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124213204 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "guide_page" drop constraint if exists "guide_page_handle_unique";`);
    this.addSql(`create table if not exists "guide_page" ("id" text not null, "handle" text not null, "position" integer not null, "label" text not null, "title" text not null, "headline" text not null, "summary" text not null, "picture_url" text null, "picture_alt" text null, "picture_caption" text null, "sections" jsonb not null, "next" jsonb null, "last_reviewed_on" text not null, "review_due_on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guide_page_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guide_page_handle_unique" ON "guide_page" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_guide_page_deleted_at" ON "guide_page" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "guide_revision" ("id" text not null, "entity" text check ("entity" in ('tip', 'page')) not null, "entity_id" text not null, "changed_by" text not null, "changes" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guide_revision_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_guide_revision_deleted_at" ON "guide_revision" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_guide_revision_entity_id_created_at" ON "guide_revision" ("entity_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "guide_page_source" ("guide_page_id" text not null, "guide_source_id" text not null, constraint "guide_page_source_pkey" primary key ("guide_page_id", "guide_source_id"));`);

    this.addSql(`alter table if exists "guide_page_source" add constraint "guide_page_source_guide_page_id_foreign" foreign key ("guide_page_id") references "guide_page" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table if exists "guide_page_source" add constraint "guide_page_source_guide_source_id_foreign" foreign key ("guide_source_id") references "guide_source" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "guide_tip" add column if not exists "last_reviewed_on" text null, add column if not exists "review_due_on" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "guide_page_source" drop constraint if exists "guide_page_source_guide_page_id_foreign";`);

    this.addSql(`drop table if exists "guide_page" cascade;`);

    this.addSql(`drop table if exists "guide_revision" cascade;`);

    this.addSql(`drop table if exists "guide_page_source" cascade;`);

    this.addSql(`alter table if exists "guide_tip" drop column if exists "last_reviewed_on", drop column if exists "review_due_on";`);
  }

}

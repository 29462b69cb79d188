import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123205720 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seed_entry" drop constraint if exists "seed_entry_key_unique";`);
    this.addSql(`create table if not exists "seed_entry" ("id" text not null, "key" text not null, "source" text not null, "state" text not null, "value" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seed_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seed_entry_key_unique" ON "seed_entry" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seed_entry_deleted_at" ON "seed_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seed_entry" cascade;`);
  }

}

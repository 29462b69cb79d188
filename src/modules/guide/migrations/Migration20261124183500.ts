import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124183500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "guide_tip" add column if not exists "picture_caption" text null, add column if not exists "avoid_lead" text null, add column if not exists "products_note" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "guide_tip" drop column if exists "picture_caption", drop column if exists "avoid_lead", drop column if exists "products_note";`);
  }

}

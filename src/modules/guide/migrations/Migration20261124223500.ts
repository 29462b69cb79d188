import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What becomes of a category's contraindications has a history, too. */
export class Migration20261124223500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "guide_revision" drop constraint if exists "guide_revision_entity_check";`);
    this.addSql(`alter table if exists "guide_revision" add constraint "guide_revision_entity_check" check ("entity" in ('tip', 'page', 'category'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "guide_revision" where "entity" = 'category';`);
    this.addSql(`alter table if exists "guide_revision" drop constraint if exists "guide_revision_entity_check";`);
    this.addSql(`alter table if exists "guide_revision" add constraint "guide_revision_entity_check" check ("entity" in ('tip', 'page'));`);
  }

}

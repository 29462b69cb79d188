import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * A row was remembered by one fingerprint of all of it, which any new column spoiled. Such a one can't be compared any more,
 * so that what it speaks of is written anew, once. Of pictures and contraindications no row was ever compared.
 */
export class Migration20261124202500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`update "seed_entry" set "state" = case when "key" similar to '(picture|contraindication):%' then '{}' else 'unfinished' end where "state" not like '{%';`);
  }

  override async down(): Promise<void> {
    this.addSql(`update "seed_entry" set "state" = 'unfinished';`);
  }

}

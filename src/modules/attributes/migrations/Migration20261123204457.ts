import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123204457 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "product_attributes" ("id" text not null, "brand" text null, "support_level" text check ("support_level" in ('light', 'medium', 'firm')) null, "hinge" text check ("hinge" in ('none', 'single', 'double')) null, "side" text check ("side" in ('either', 'left_right')) null, "closure" text check ("closure" in ('pull_on', 'wrap', 'strap', 'none')) null, "open_patella" boolean null, "latex_free" boolean null, "neoprene_free" boolean null, "washable" boolean null, "reusable" boolean null, "pair" boolean null, "material" text null, "shape" text null, "arch_height" text check ("arch_height" in ('low', 'medium', 'high')) null, "insole_length" text check ("insole_length" in ('full', 'three_quarter')) null, "cold_source" text check ("cold_source" in ('gravity', 'motor', 'hand_pump', 'freezer')) null, "fsa_hsa" text check ("fsa_hsa" in ('usually', 'may', 'letter', 'no')) null, "evidence" text check ("evidence" in ('good', 'some', 'limited', 'none_shown')) null, "in_the_box" text null, "good_for" text null, "not_for" text null, "common_mistake" text null, "care" text null, "source_ids" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_attributes_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_attributes_deleted_at" ON "product_attributes" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "product_attributes" cascade;`);
  }

}

// Adobe Commerce.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Adobe Commerce. Default category `functional`: free of consent. */
export function magento<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"magento", Category> {
  return readyMade(options, {
    id: "magento",
    name: "Adobe Commerce",
    category: "functional",
    purpose: uses.shop,
    sharing: NOT_SHARED,
    cookies: [
      {
        name: "mage-cache-storage",
        retention: "persistent",
        purpose: purposes.basket,
        storage: "localStorage",
      },
      {
        name: "mage-cache-storage-section-invalidation",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
      {
        name: "mage-cache-timeout",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
      { name: "mage-cache-sessid", retention: "session", purpose: purposes.technical },
      { name: "mage-cache-storage", retention: "session", purpose: purposes.technical },
      {
        name: "mage-cache-storage-section-invalidation",
        retention: "session",
        purpose: purposes.technical,
      },
      { name: "mage-messages", retention: "session", purpose: purposes.shown },
      { name: "mage-translation-storage", retention: "session", purpose: purposes.language },
      { name: "mage-translation-file-version", retention: "session", purpose: purposes.language },
      {
        name: "mage-translation-storage",
        retention: "persistent",
        purpose: purposes.language,
        storage: "localStorage",
      },
      {
        name: "mage-translation-file-version",
        retention: "persistent",
        purpose: purposes.language,
        storage: "localStorage",
      },
      {
        name: "mage-banners-cache-storage",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
      { name: "private_content_version", retention: "10 years", purpose: purposes.technical },
      { name: "product_data_storage", retention: "session", purpose: purposes.visits },
      {
        name: "product_data_storage",
        retention: "persistent",
        purpose: purposes.visits,
        storage: "localStorage",
      },
      {
        name: "recently_viewed_product",
        retention: "session",
        purpose: purposes.visits,
        category: "preferences",
      },
      {
        name: "recently_viewed_product",
        retention: "persistent",
        purpose: purposes.visits,
        storage: "localStorage",
        category: "preferences",
      },
      {
        name: "recently_viewed_product_previous",
        retention: "session",
        purpose: purposes.visits,
        category: "preferences",
      },
      {
        name: "recently_viewed_product_previous",
        retention: "persistent",
        purpose: purposes.visits,
        storage: "localStorage",
        category: "preferences",
      },
      {
        name: "recently_compared_product",
        retention: "session",
        purpose: purposes.visits,
        category: "preferences",
      },
      {
        name: "recently_compared_product",
        retention: "persistent",
        purpose: purposes.visits,
        storage: "localStorage",
        category: "preferences",
      },
      {
        name: "recently_compared_product_previous",
        retention: "session",
        purpose: purposes.visits,
        category: "preferences",
      },
      {
        name: "recently_compared_product_previous",
        retention: "persistent",
        purpose: purposes.visits,
        storage: "localStorage",
        category: "preferences",
      },
      { name: "section_data_ids", retention: "session", purpose: purposes.technical },
      { name: "section_data_clean", retention: "session", purpose: purposes.technical },
      { name: "X-Magento-Vary", retention: "session", purpose: purposes.variant },
      { name: "last_visited_store", retention: "session", purpose: purposes.settings },
      { name: "user_allowed_save_cookie", retention: "1 year", purpose: purposes.consent },
    ],
  });
}

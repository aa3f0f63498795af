// Pipedrive LeadBooster.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Pipedrive LeadBooster. Default category `preferences`: needs consent. */
export function pipedrive<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"pipedrive", Category> {
  return readyMade(options, {
    id: "pipedrive",
    name: "Pipedrive LeadBooster",
    provider: "Pipedrive",
    category: "preferences",
    purpose: uses.crm,
    sharing: sharedWith("Pipedrive"),
    privacyPolicy: "https://www.pipedrive.com/en/privacy",
    cookies: [
      {
        name: "leadbooster-*",
        retention: "persistent",
        purpose: purposes.chat,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "pipedrive.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "pipedriveassets.com", loads: ["script", "image", "style"] },
      { url: "pipedrive.email", loads: ["frame", "image"] },
      { url: "leadbooster-chat.pipedrive.com", loads: ["script", "frame", "connect"] },
    ],
    snippets: ["pipedriveLeadboosterConfig"],
    outgoing: ["api.pipedrive.com"],
    placeholder: placeholders.form,
  });
}

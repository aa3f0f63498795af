// Sourcepoint.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Sourcepoint. Default category `functional`: free of consent. */
export function sourcepoint<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sourcepoint", Category> {
  return readyMade(options, {
    id: "sourcepoint",
    name: "Sourcepoint",
    provider: "Didomi",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("Didomi"),
    privacyPolicy: "https://sourcepoint.com/privacy-policy/",
    cookies: [
      { name: "consentUUID", retention: "1 year", purpose: purposes.consent },
      { name: "_sp_v1_*", retention: "unknown", purpose: purposes.consent },
      {
        name: "_sp_user_consent_*",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
      },
      {
        name: "_sp_local_state",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
      },
      {
        name: "_sp_non_keyed_local_state",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "sp-prod.net", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "privacy-mgmt.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "sourcepoint.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "sourcepoint.mgr.consensu.org", loads: ["script", "frame", "connect"] },
    ],
    snippets: ["_sp_queue"],
  });
}

// Usercentrics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Usercentrics. Default category `functional`: free of consent. */
export function usercentrics<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"usercentrics", Category> {
  return readyMade(options, {
    id: "usercentrics",
    name: "Usercentrics",
    provider: "Usercentrics",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("Usercentrics"),
    privacyPolicy: "https://usercentrics.com/privacy-policy/",
    cookies: [
      {
        name: "uc_settings",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
      },
      {
        name: "uc_user_interaction",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
      },
      {
        name: "uc_ui_version",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
      },
      {
        name: "uc_tcf",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
      },
      {
        name: "uc_gcm",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
      },
      {
        name: "ucString",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
      },
      {
        name: "ucData",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "usercentrics.eu", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "usercentrics.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "usercentrics-sandbox.eu", loads: "connect" },
    ],
    snippets: ["UC_UI.", "usercentrics.eu/browser-ui/"],
  });
}

// Airship.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Airship. Default category `marketing`: needs consent. */
export function airship<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"airship", Category> {
  return readyMade(options, {
    id: "airship",
    name: "Airship",
    provider: "Airship",
    category: "marketing",
    purpose: uses.push,
    sharing: sharedWith("Airship"),
    privacyPolicy: "https://www.airship.com/legal/privacy/",
    urls: [
      { url: "urbanairship.com", loads: ["script", "image", "connect"] },
      { url: "asnapieu.com", loads: "connect" },
      { url: "asnapius.com", loads: "connect" },
    ],
    snippets: ["uaSDK"],
    outgoing: [
      "go.urbanairship.com",
      "go.airship.eu",
      "api.asnapius.com",
      "api.asnapieu.com",
      { url: "go.urbanairship.com/api/custom-events", batch: true },
      { url: "go.airship.eu/api/custom-events", batch: true },
    ],
  });
}

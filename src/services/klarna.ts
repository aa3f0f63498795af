// Klarna.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Klarna. Default category `functional`: free of consent. */
export function klarna<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"klarna", Category> {
  return readyMade(options, {
    id: "klarna",
    name: "Klarna",
    provider: "Klarna",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Klarna"),
    privacyPolicy: "https://www.klarna.com/international/privacy-policy/",
    urls: [
      { url: "klarna.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "klarnaservices.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "klarnacdn.net", loads: ["script", "image", "connect", "style", "font"] },
      { url: "klarnaevt.com", loads: "connect" },
    ],
    snippets: [
      "Klarna.Payments.",
      "KlarnaOnsiteService",
      "klarnaAsyncCallback",
      "x.klarnacdn.net/kp/lib",
    ],
    outgoing: ["api.klarna.com"],
  });
}

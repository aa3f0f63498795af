// Paddle.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Paddle. Default category `functional`: free of consent. */
export function paddle<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"paddle", Category> {
  return readyMade(options, {
    id: "paddle",
    name: "Paddle",
    provider: "Paddle",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Paddle"),
    privacyPolicy: "https://www.paddle.com/legal/privacy",
    urls: [
      { url: "paddle.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "paddle.net", loads: ["frame", "connect"] },
      { url: "profitwell.com", loads: ["script", "connect"] },
    ],
    snippets: ["Paddle.Setup(", "Paddle.Initialize(", "cdn.paddle.com/paddle"],
    outgoing: ["api.paddle.com"],
  });
}

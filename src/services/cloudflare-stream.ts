// Cloudflare Stream.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Cloudflare Stream. Default category `preferences`: needs consent. */
export function cloudflareStream<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cloudflare-stream", Category> {
  return readyMade(options, {
    id: "cloudflare-stream",
    name: "Cloudflare Stream",
    provider: "Cloudflare",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Cloudflare"),
    privacyPolicy: "https://www.cloudflare.com/privacypolicy/",
    urls: [
      { url: "cloudflarestream.com", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "videodelivery.net", loads: ["frame", "script", "image", "connect", "media"] },
    ],
    snippets: ["embed.cloudflarestream.com/embed/sdk"],
    placeholder: placeholders.video,
  });
}

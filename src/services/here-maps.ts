// HERE.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** HERE. Default category `preferences`: needs consent. */
export function hereMaps<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"here-maps", Category> {
  return readyMade(options, {
    id: "here-maps",
    name: "HERE",
    provider: "HERE Global",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("HERE Global"),
    privacyPolicy: "https://legal.here.com/en-gb/privacy",
    urls: [
      { url: "api.here.com", loads: ["script", "connect", "image"] },
      { url: "js.api.here.com", loads: ["script", "style"] },
      { url: "ls.hereapi.com", loads: ["connect", "image"] },
      { url: "hereapi.com", loads: ["connect", "image"] },
      { url: "wego.here.com", loads: "frame" },
      { url: "share.here.com", loads: "frame" },
      { url: "embed.here.com", loads: "frame" },
      ...packages(["@here/"]),
    ],
    snippets: [
      "H.service.Platform(",
      "js.api.here.com/v3/",
      "new H.service.Platform",
      "maps.hereapi.com/v3/",
      "maps.ls.hereapi.com/maptile/",
    ],
    outgoing: ["hereapi.com"],
    placeholder: placeholders.map,
  });
}

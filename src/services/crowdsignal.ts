// Crowdsignal.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Crowdsignal. Default category `preferences`: needs consent. */
export function crowdsignal<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"crowdsignal", Category> {
  return readyMade(options, {
    id: "crowdsignal",
    name: "Crowdsignal",
    provider: "Automattic",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("Automattic"),
    privacyPolicy: "https://automattic.com/privacy/",
    urls: [
      { url: "crowdsignal.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "crowdsignal.net", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "polldaddy.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "poll.fm", loads: "frame" },
      { url: "survey.fm", loads: "frame" },
    ],
    snippets: ["polldaddy.com/p/", "pd_embed"],
    placeholder: placeholders.form,
  });
}

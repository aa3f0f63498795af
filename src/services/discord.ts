// Discord.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Discord. Default category `marketing`: needs consent. */
export function discord<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"discord", Category> {
  return readyMade(options, {
    id: "discord",
    name: "Discord",
    provider: "Discord",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("Discord"),
    privacyPolicy: "https://discord.com/privacy",
    cookies: [
      { name: "__dcfduid", retention: "5 years", purpose: purposes.security },
      { name: "__sdcfduid", retention: "5 years", purpose: purposes.security },
    ],
    urls: [
      { url: "discord.com", loads: ["frame", "script", "image", "connect"] },
      { url: "discordapp.com", loads: ["frame", "script", "image", "connect"] },
      { url: "discord.gg", loads: "frame" },
      { url: "discordapp.net", loads: ["image", "media"] },
    ],
    snippets: ["new Crate(", "@widgetbot/crate"],
    outgoing: ["discord.com/api/"],
    placeholder: placeholders.post,
  });
}

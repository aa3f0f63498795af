// Taboola.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Taboola. Default category `marketing`: needs consent. */
export function taboola<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"taboola", Category> {
  return readyMade(options, {
    id: "taboola",
    name: "Taboola",
    provider: "Taboola",
    category: "marketing",
    purpose: uses.recommendations,
    sharing: sharedWith("Taboola"),
    privacyPolicy: "https://www.taboola.com/policies/privacy-policy",
    cookies: [
      { name: "t_gid", retention: "1 year", purpose: purposes.following },
      { name: "t_pt_gid", retention: "1 year", purpose: purposes.following },
      { name: "trc_cookie_storage", retention: "1 year", purpose: purposes.following },
      { name: "taboola_session_id", retention: "session", purpose: purposes.sessionId },
      { name: "_tb_sess_r", retention: "30 minutes", purpose: purposes.origin },
      { name: "_tb_t_ppg", retention: "30 minutes", purpose: purposes.origin },
      {
        name: "taboola*",
        retention: "persistent",
        purpose: purposes.following,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "taboola.com", loads: ["script", "frame", "image", "connect"] },
      { url: "taboolasyndication.com", loads: ["script", "frame", "image", "connect"] },
      { url: "tblcdn.com", loads: "image" },
    ],
    snippets: ["_taboola", "_tfa.push(", "cdn.taboola.com/libtrc/"],
    outgoing: ["trc.taboola.com/actions-handler/"],
  });
}

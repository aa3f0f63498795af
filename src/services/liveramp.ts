// LiveRamp.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** LiveRamp. Default category `marketing`: needs consent. */
export function liveramp<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"liveramp", Category> {
  return readyMade(options, {
    id: "liveramp",
    name: "LiveRamp",
    provider: "LiveRamp",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("LiveRamp"),
    privacyPolicy: "https://liveramp.com/privacy/",
    cookies: [
      { name: "_lr_env*", retention: "30 days", purpose: purposes.following },
      { name: "_lr_retry_request", retention: "unknown", purpose: purposes.throttle },
      { name: "_lr_geo_location*", retention: "unknown", purpose: purposes.location },
      { name: "_lr_sampling_rate", retention: "unknown", purpose: purposes.technical },
      { name: "_lr_drop_match_pixel", retention: "unknown", purpose: purposes.throttle },
      { name: "rlas3", retention: "1 year", purpose: purposes.following },
      { name: "pxrc", retention: "60 days", purpose: purposes.following },
      { name: "_lr_id_*", retention: "unknown", purpose: purposes.following },
      {
        name: "idl_env*",
        retention: "unknown",
        purpose: purposes.following,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "rlcdn.com", loads: ["script", "image", "connect"] },
      { url: "liveramp.com", loads: ["script", "image", "connect"] },
      { url: "pippio.com", loads: ["script", "image", "connect"] },
      { url: "launchpad-wrapper.privacymanager.io", loads: ["script", "connect"] },
      { url: "privacymanager.io", loads: ["script", "frame", "connect"] },
      { url: "acxiom-online.com", loads: ["script", "image", "connect"] },
      { url: "arbor.io", loads: ["script", "image", "connect"] },
      { url: "pool.admedo.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["_lr_atag", "ats.start("],
    outgoing: ["api.liveramp.com"],
  });
}

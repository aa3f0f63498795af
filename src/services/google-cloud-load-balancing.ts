// Google Cloud Load Balancing.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Google Cloud Load Balancing. Default category `functional`: free of consent. */
export function googleCloudLoadBalancing<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-cloud-load-balancing", Category> {
  return readyMade(options, {
    id: "google-cloud-load-balancing",
    name: "Google Cloud Load Balancing",
    provider: "Google",
    category: "functional",
    purpose: uses.protection,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    cookies: [
      { name: "GCLB", retention: "unknown", purpose: purposes.balance },
      { name: "GAESA", retention: "30 days", purpose: purposes.balance },
      { name: "GCP_IAP_UID", retention: "unknown", purpose: purposes.login },
      { name: "GCP_IAAP_AUTH_TOKEN*", retention: "unknown", purpose: purposes.login },
      { name: "GCP_IAP_XSRF_NONCE*", retention: "unknown", purpose: purposes.security },
    ],
  });
}

// Google Funding Choices.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Google Funding Choices. Default category `marketing`: needs consent. */
export function googleFundingChoices<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-funding-choices", Category> {
  return readyMade(options, {
    id: "google-funding-choices",
    name: "Google Funding Choices",
    provider: "Google",
    category: "marketing",
    purpose: uses.consent,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    cookies: [
      { name: "FCCDCF", retention: "13 months", purpose: purposes.consent },
      { name: "FCNEC", retention: "13 months", purpose: purposes.consent },
      { name: "FCOEC", retention: "13 months", purpose: purposes.consent },
    ],
    urls: [
      { url: "fundingchoicesmessages.google.com", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["googlefc.callbackQueue"],
  });
}

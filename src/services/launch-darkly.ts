// LaunchDarkly.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** LaunchDarkly. Default category `functional`: free of consent. */
export function launchDarkly<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"launch-darkly", Category> {
  return readyMade(options, {
    id: "launch-darkly",
    name: "LaunchDarkly",
    provider: "Catamorphic",
    category: "functional",
    purpose: uses.experiments,
    sharing: sharedWith("Catamorphic"),
    privacyPolicy: "https://launchdarkly.com/policies/privacy/",
    cookies: [
      { name: "ld:*", retention: "persistent", purpose: purposes.variant, storage: "localStorage" },
    ],
    urls: [
      { url: "launchdarkly.com", loads: ["script", "connect"] },
      { url: "launchdarkly.us", loads: ["script", "connect"] },
      ...packages(["launchdarkly-", "@launchdarkly/"]),
    ],
    snippets: ["LDClient.initialize("],
    outgoing: ["launchdarkly.com"],
  });
}

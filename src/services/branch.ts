// Branch.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Branch. Default category `marketing`: needs consent. */
export function branch<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"branch", Category> {
  return readyMade(options, {
    id: "branch",
    name: "Branch",
    provider: "Branch",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Branch"),
    privacyPolicy: "https://www.branch.io/policies/privacy-policy/",
    cookies: [
      {
        name: "branch_session*",
        retention: "session",
        purpose: purposes.sessionId,
        storage: "sessionStorage",
      },
      {
        name: "branch_session_first",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "branch.io", loads: ["script", "image", "connect"] },
      { url: "app.link", loads: ["script", "frame", "image", "connect"] },
      { url: "bnc.lt", loads: ["frame", "image"] },
    ],
    snippets: ["branch.init(", "cdn.branch.io/branch"],
    outgoing: ["api2.branch.io", "api.branch.io"],
  });
}

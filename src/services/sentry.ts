// Sentry.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Sentry. Default category `statistics`: needs consent. */
export function sentry<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sentry", Category> {
  return readyMade(options, {
    id: "sentry",
    name: "Sentry",
    provider: "Functional Software",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("Functional Software"),
    privacyPolicy: "https://sentry.io/privacy/",
    cookies: [
      {
        name: "sentryReplaySession",
        retention: "session",
        purpose: purposes.sessionId,
        storage: "sessionStorage",
      },
    ],
    urls: [
      { url: "sentry.io", loads: ["script", "connect"] },
      { url: "sentry-cdn.com", loads: "script" },
      { url: "ravenjs.com", loads: "script" },
      ...packages(["@sentry/"]),
    ],
    snippets: ["Sentry.init(", "Raven.config("],
    outgoing: ["ingest.sentry.io", "ingest.us.sentry.io", "ingest.de.sentry.io"],
  });
}

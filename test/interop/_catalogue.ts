// A catalogue with a service of each category, and what readers make of a Cookie header with it.
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import { readAll, type Combined } from "../../src/interop/combine.ts";
import type { ConsentReader } from "../../src/interop/types.ts";
import { parseCookieHeader } from "../../src/read/cookies.ts";

export const catalogue = defineCatalogue({
  policy: { version: "7", controller: { name: "Example" } },
  services: [
    { id: "language", name: "Language", category: "preferences" },
    { id: "google-analytics", name: "Google Analytics", category: "statistics" },
    { id: "matomo", name: "Matomo", category: "statistics" },
    { id: "youtube", name: "YouTube", category: "marketing" },
    { id: "google-ads", name: "Google Ads", category: "marketing" },
  ],
});

/** When all samples are read: 30 November 2026. */
export const NOW = Date.UTC(2026, 10, 30, 12);

/** What one reader makes of a Cookie header. */
export function read(reader: ConsentReader, header: string, isCrossSite = false): Combined {
  const cookies = parseCookieHeader(header);
  return readAll(catalogue, [reader], cookies, { now: NOW, isCrossSite }, () => undefined);
}

/** In short: what was granted and refused, or the kind of what is no decision. */
export function said(combined: Combined): string {
  if (combined.kind !== "decided") return combined.kind;
  const { categories, services, isStale } = combined;
  const answers = [...Object.entries(categories), ...Object.entries(services)];
  const list = answers.map(([id, granted]) => `${granted ? "+" : "-"}${id}`).toSorted();
  return `${isStale ? "stale " : ""}${list.join(" ")}`;
}

// Google's tags by their address, whatever host they come from: a tag gateway, a proxy or a server container hands them
// out under a path of the site's own, and the file keeps its name and its `id`
// (https://developers.google.com/tag-platform/tag-manager/gateway/setup-guide).

import type { CatalogueIndex, ServiceDeclaration } from "../catalogue/types.ts";

/** Where Google itself hands its tags out. */
export const GOOGLE_TAG_HOST = "www.googletagmanager.com";

/** A tag, by what its `id` begins with. */
export interface GoogleTag {
  /** The name of its ready-made declaration in `assent/services`. */
  readonly ready: "googleTagManager" | "googleAnalytics" | "googleAds";
  /** The id of that declaration. */
  readonly service: string;
  /** The file as Google itself hands it out. */
  readonly path: "/gtm.js" | "/gtag/js";
}

/** By how the `id` begins. `GT-` is a Google tag, whatever it is linked to. */
const TAGS: readonly (readonly [prefix: string, Omit<GoogleTag, "path">])[] = [
  ["GTM-", { ready: "googleTagManager", service: "google-tag-manager" }],
  ["G-", { ready: "googleAnalytics", service: "google-analytics" }],
  ["GT-", { ready: "googleAnalytics", service: "google-analytics" }],
  ["AW-", { ready: "googleAds", service: "google-ads" }],
  ["DC-", { ready: "googleAds", service: "google-ads" }],
];

/** May this address, in whatever spelling, be one of a tag? A "no" is right; it costs no parser. */
export function mayBeGoogleTag(url: string): boolean {
  if (!url.includes("?")) return false;
  // An escape or a reference may stand for any letter, and a tab for none.
  return /gtag|gtm|[%\t\n\r]/i.test(url);
}

/** The tag at this address of a parsed URL; undefined if it is none. */
export function googleTagAt(pathname: string, search: string): GoogleTag | undefined {
  const file = decoded(pathname).toLowerCase();
  const path = file.endsWith("/gtag/js")
    ? "/gtag/js"
    : file.endsWith("/gtm.js")
      ? "/gtm.js"
      : undefined;
  if (path === undefined) return undefined;
  for (const id of new URLSearchParams(search).getAll("id")) {
    const known = TAGS.find(([prefix]) => id.trim().toUpperCase().startsWith(prefix));
    if (known !== undefined) return { ...known[1], path };
  }
  return undefined;
}

/** Whose it is in this catalogue: declared for what it is, or as what Google's own host hands out under that name. */
export function ownerOfGoogleTag(
  { service, path }: GoogleTag,
  index: CatalogueIndex,
): ServiceDeclaration | undefined {
  return index.service(service) ?? index.url(GOOGLE_TAG_HOST, path);
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

// Permissions-Policy: what a page hands on to others, taken back where the others lack consent.
import { splitList } from "./quoted-list.ts";

/** Features that exist to follow a visitor from site to site. */
const ADVERTISING = new Set([
  "attribution-reporting",
  "browsing-topics",
  "interest-cohort",
  "join-ad-interest-group",
  "private-aggregation",
  "run-ad-auction",
  "shared-storage",
  "shared-storage-select-url",
]);

/**
 * The policy without origins that may not be contacted; with `deny`, nobody gets an advertising feature.
 * Only what the site grants is narrowed: browsers complain about denials of features they do not know.
 */
export function narrowPermissions(
  field: string,
  may: (url: string) => boolean,
  deny: boolean,
): string {
  const members = splitList(field, ",");
  const narrowed = members.map((member) => {
    const equals = member.indexOf("=");
    const name = member.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    if (deny && ADVERTISING.has(name)) return `${name}=()`;
    const kept = member.replace(/"([^"]*)"/g, (origin, url: string) => (may(url) ? origin : ""));
    if (kept === member) return member;
    const list = kept.slice(equals + 1).trim();
    const inner = /^\(([^)]*)\)/.exec(list)?.[1]?.trim().replace(/\s+/g, " ") ?? "";
    return `${name}=(${inner})`;
  });
  return narrowed.every((member, i) => member === members[i]) ? field : narrowed.join(", ");
}

// Permissions-Policy: what a page hands on to others, taken back where the others lack consent, and what it must not
// do itself: features of browsers that exist to follow a visitor from site to site.
import type { DeniedFeatures, GateContext } from "../types.ts";
import { memoize } from "../../util/memoize.ts";
import { splitList } from "../../http/quoted-list.ts";

/** Denied while marketing is not granted: what browsers of today know (Chromium 156). */
const CURRENT: readonly string[] = [
  "browsing-topics",
  "private-state-token-issuance",
  "private-state-token-redemption",
];
/**
 * Denied as well where a site asks for it (`permissionsPolicy: "all"`): browsers built on versions earlier than Chromium 156 act
 * on these, and a later one writes into the console of each page that it does not know them.
 */
const EARLIER: readonly string[] = [
  "attribution-reporting",
  "join-ad-interest-group",
  "private-aggregation",
  "run-ad-auction",
  "shared-storage",
  "shared-storage-select-url",
];
/** Denied where a site grants them: no browser acts on them any more, so they need no denial of ours. */
const FORMER: ReadonlySet<string> = new Set(["interest-cohort"]);
const ALL: readonly string[] = [...CURRENT, ...EARLIER];

const DENIED: Readonly<Record<DeniedFeatures, readonly string[]>> = { current: CURRENT, all: ALL };

const MARKETING = "marketing";

/** Are the features of advertising denied now? Where nothing is declared as marketing, they are undeclared like any host. */
export function deniesAdvertising(
  context: Pick<GateContext, "catalogue" | "settings" | "consent" | "pageConsent">,
): boolean {
  const { settings, catalogue, consent, pageConsent = consent } = context;
  const isAskedAbout = catalogue.index.consentCategories.includes(MARKETING);
  return (settings.undeclared === "block" || isAskedAbout) && !pageConsent.allows(MARKETING);
}

/** These fields and the denials that they lack, as one field. What the site says of a feature is not said again. */
export function withDenials(
  fields: readonly string[],
  features: DeniedFeatures = "current",
): string {
  const [first, second] = fields;
  if (first === undefined) return ALONE[features];
  return second === undefined ? BESIDE_ONE[features](first) : beside(fields, features);
}

const ALONE = { current: beside([], "current"), all: beside([], "all") };

/** A site sends the same field with every page. */
const BESIDE_ONE = {
  current: memoize(100, (field) => beside([field], "current")),
  all: memoize(100, (field) => beside([field], "all")),
};

function beside(fields: readonly string[], features: DeniedFeatures): string {
  const named = new Set(fields.flatMap((field) => splitList(field, ",")).map(featureOf));
  const missing = DENIED[features].filter((feature) => !named.has(feature));
  return [...fields, ...missing.map((feature) => `${feature}=()`)].join(", ");
}

/** The policy without origins that may not be contacted; with `deny`, nobody gets an advertising feature. */
export function narrowPermissions(
  field: string,
  may: (url: string) => boolean,
  deny: boolean,
): string {
  const members = splitList(field, ",");
  const narrowed = members.map((member) => {
    const name = featureOf(member);
    if (deny && (ALL.includes(name) || FORMER.has(name))) return `${name}=()`;
    const kept = member.replace(/"([^"]*)"/g, (origin, url: string) => (may(url) ? origin : ""));
    if (kept === member) return member;
    const list = kept.slice(kept.indexOf("=") + 1).trim();
    const inner = /^\(([^)]*)\)/.exec(list)?.[1]?.trim().replace(/\s+/g, " ") ?? "";
    return `${name}=(${inner})`;
  });
  return narrowed.every((member, i) => member === members[i]) ? field : narrowed.join(", ");
}

/** The feature a member speaks of; a member without "=" grants it to nobody but says so in no known way. */
function featureOf(member: string): string {
  const equals = member.indexOf("=");
  return (equals === -1 ? "" : member.slice(0, equals)).trim().toLowerCase();
}

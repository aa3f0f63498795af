// What tags of vendors are told of consent: Google, Microsoft, Matomo. As plain data, and as a script for the head.
import type { Catalogue } from "../catalogue/types.ts";
import { html } from "./html.ts";
import { compact } from "./script/compact.ts";
import { assentTags, type TagRules } from "./script/tag-consent.ts";

/** A consent type of Google's (Consent Mode v2). */
export type GoogleConsentType =
  | "ad_storage"
  | "ad_user_data"
  | "ad_personalization"
  | "analytics_storage"
  | "functionality_storage"
  | "personalization_storage"
  | "security_storage";

/** Ids of the catalogue (categories, services) that a consent type needs, all of them. */
export type GoogleConsentMap = Readonly<
  Partial<Record<GoogleConsentType, string | readonly string[]>>
>;

/** What Google's tags are told, for server-side tagging as for the page. */
export type GoogleConsentState = Readonly<Record<GoogleConsentType, "granted" | "denied">>;

/** Which tags are told, and what. */
export interface TagConsentOptions {
  /** Google's tags (gtag.js, Tag Manager). */
  readonly google?:
    | boolean
    | {
        /** Over the default: ads are `marketing`, analytics is `statistics`, functionality and personalization are `preferences`. */
        readonly types?: GoogleConsentMap;
        /** Remove click ids from requests while `ad_storage` is denied. Default true. */
        readonly adsDataRedaction?: boolean;
        /** Milliseconds that tags wait where the page is the same for all (`caching: "invariant"`). Default 500. */
        readonly waitForUpdate?: number;
        /** Name of the data layer. Default `"dataLayer"`. */
        readonly dataLayer?: string;
      };
  /** Microsoft's UET: `true`, or the ids that it needs. Default `marketing`. */
  readonly uet?: boolean | readonly string[];
  /** Microsoft Clarity: advertising is `marketing`, analytics `statistics`. */
  readonly clarity?: boolean;
  /**
   * Matomo: `"tracking"` sends nothing before consent (`requireConsent`), `"cookies"` measures without cookies until then
   * (`requireCookieConsent`). Consent is that to `service`, by default `"matomo"`; of a service that is exempt, that to
   * its category: free of consent it measures without cookies.
   */
  readonly matomo?:
    | "tracking"
    | "cookies"
    | { readonly mode: "tracking" | "cookies"; readonly service?: string };
}

const GOOGLE: Readonly<Record<GoogleConsentType, readonly string[]>> = {
  ad_storage: ["marketing"],
  ad_user_data: ["marketing"],
  ad_personalization: ["marketing"],
  analytics_storage: ["statistics"],
  functionality_storage: ["preferences"],
  personalization_storage: ["preferences"],
  security_storage: ["functional"],
};

type Asked = (id: string) => boolean;

/** What Google's tags are told. */
export function googleConsentState(allows: Asked, map: GoogleConsentMap = {}): GoogleConsentState {
  const types = googleTypes(map);
  const answer = (type: GoogleConsentType): "granted" | "denied" =>
    types[type].length > 0 && types[type].every(allows) ? "granted" : "denied";
  return {
    ad_storage: answer("ad_storage"),
    ad_user_data: answer("ad_user_data"),
    ad_personalization: answer("ad_personalization"),
    analytics_storage: answer("analytics_storage"),
    functionality_storage: answer("functionality_storage"),
    personalization_storage: answer("personalization_storage"),
    security_storage: answer("security_storage"),
  };
}

function googleTypes(
  map: GoogleConsentMap,
): Readonly<Record<GoogleConsentType, readonly string[]>> {
  const idsOf = (type: GoogleConsentType): readonly string[] => {
    const ids = map[type] ?? GOOGLE[type];
    return typeof ids === "string" ? [ids] : ids;
  };
  return {
    ad_storage: idsOf("ad_storage"),
    ad_user_data: idsOf("ad_user_data"),
    ad_personalization: idsOf("ad_personalization"),
    analytics_storage: idsOf("analytics_storage"),
    functionality_storage: idsOf("functionality_storage"),
    personalization_storage: idsOf("personalization_storage"),
    security_storage: idsOf("security_storage"),
  };
}

const text = compact(String(assentTags));

/**
 * The script, as markup. `allows`: what holds in this page; undefined where the page is the same for all, and the
 * browser's script finds out.
 */
export function tagConsent(
  catalogue: Catalogue,
  options: TagConsentOptions,
  allows: Asked | undefined,
  nonce: string | undefined,
): string {
  const rules = rulesOf(catalogue, options, allows);
  // In a script element `</` and `<!--` would be markup; U+2028 ends lines in old parsers.
  const data = JSON.stringify(rules).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const open = html`<script${nonce !== undefined && html` nonce="${nonce}"`}>`;
  return `${open.toString()}(${text})(window,${data});</script>`;
}

function rulesOf(
  catalogue: Catalogue,
  options: TagConsentOptions,
  allows: Asked | undefined,
): TagRules {
  const { google = false, uet = false, clarity = false, matomo } = options;
  const known = [...catalogue.categories, ...catalogue.services].map(({ id }) => id);
  const settings = typeof google === "object" ? google : {};
  return {
    allowed: allows === undefined ? null : known.filter(allows),
    ...(google !== false && {
      google: {
        layer: settings.dataLayer ?? "dataLayer",
        types: googleTypes(settings.types ?? {}),
        wait: settings.waitForUpdate ?? 500,
        redacts: settings.adsDataRedaction ?? true,
      },
    }),
    ...(uet !== false && { uet: uet === true ? ["marketing"] : uet }),
    ...(clarity && { clarity: { ads: ["marketing"], analytics: ["statistics"] } }),
    ...(matomo !== undefined && { matomo: matomoRules(catalogue, matomo) }),
  };
}

function matomoRules(
  { index }: Catalogue,
  matomo: NonNullable<TagConsentOptions["matomo"]>,
): NonNullable<TagRules["matomo"]> {
  const { mode, service = "matomo" } = typeof matomo === "string" ? { mode: matomo } : matomo;
  const declared = index.service(service);
  const isExempt = declared?.exempt === true;
  return {
    ids: [isExempt ? declared.category : service],
    what: mode === "tracking" && !isExempt ? "Consent" : "CookieConsent",
  };
}

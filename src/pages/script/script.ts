// The script as it is served, and the element that loads it. It comes first in the head of a page and is gone once it has
// run, before any framework compares the page with what it expects.
import { fingerprint } from "../fingerprint.ts";
import type { GuardRules } from "../guard-rules.ts";
import { pageKeyField } from "../links.ts";
import { html } from "../html.ts";
import type { Html, Slot } from "../html.ts";
import type { PageView, ShownConsent } from "../types.ts";
import { answers, bundle } from "./bundle.ts";

/** The script of one site. */
export interface SiteScript {
  readonly text: string;
  /** Changes with the text: lets browsers keep it for as long as they like. */
  readonly hash: string;
}

/** The part of the script that is fetched once somebody answers: the same for all sites. */
export const answersScript: SiteScript = { text: answers, hash: fingerprint(answers) };

/** The script that every page loads, with the site's rules in it. */
export function siteScript(rules: GuardRules): SiteScript {
  // U+2028 ends lines in old parsers.
  const data = JSON.stringify(rules).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const text = `((ASSENT_RULES,ASSENT_ANSWERS)=>{${bundle}})(${data},"${answersScript.hash}");\n`;
  return { text, hash: fingerprint(text) };
}

/** What the script has to know of the response it comes with. */
export interface ScriptSetting {
  /** `SiteScript.hash`. */
  readonly hash: string;
  /** The nonce of the site's own Content-Security-Policy, if it asks for one. */
  readonly nonce?: string | Slot | undefined;
  /** True if the response has a policy of hosts that knows only what is allowed now. */
  readonly hasPolicy?: boolean;
  /** True if the page is the same for all: the script then asks what holds. */
  readonly isInvariant?: boolean;
  /** Domains of the site, which the guard lets pass; undefined: the page has no guard. */
  readonly guarded?: readonly string[] | undefined;
  /** May scripts contact and keep what nobody declared? */
  readonly isOpen?: boolean;
  /** Is the guard all that the page takes of the script? */
  readonly isGuardOnly?: boolean;
  /** Are reports of what nobody declared taken? */
  readonly hasReports?: boolean;
}

/** The element that loads the script and tells it what holds. */
export function scriptTag(
  { prefix, consent, catalogue, formKey, isKept, isPosted }: PageView<ShownConsent>,
  setting: ScriptSetting,
): Html {
  const { hash, nonce, guarded, hasPolicy, isInvariant, isOpen, isGuardOnly, hasReports } = setting;
  const ids = [...catalogue.categories, ...catalogue.services].map(({ id }) => id);
  return html`<script
    src="${prefix}/script.js?v=${hash}"
    ${nonce !== undefined && html` nonce="${nonce}"`}
    ${hasPolicy && html` data-csp=""`}
    ${guarded !== undefined && html` data-guard="${guarded.join(" ")}"`}
    ${isOpen && html` data-open=""`}
    ${isGuardOnly && html` data-guard-only=""`}
    ${hasReports && html` data-report=""`}
    ${isPosted && html` data-posted=""`}
    ${consent.source === "unknown" && html` data-unknown=""`}
    data-prefix="${prefix}"
    data-key="${pageKeyField({ formKey, isKept })}"
    ${!isInvariant && html` data-status="${consent.status}"`}
    ${!isInvariant && html` data-allowed="${ids.filter((id) => consent.allows(id)).join(" ")}"`}
  ></script>`;
}

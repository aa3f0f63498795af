// The script as it is served: the text of two functions, which the build leaves readable, and the
// element that loads it.
import { fingerprint } from "../fingerprint.ts";
import { pageKeyField } from "../links.ts";
import { html } from "../html.ts";
import type { Html, Slot } from "../html.ts";
import type { PageView, ShownConsent } from "../types.ts";
import { compact } from "./compact.ts";
import { createDom } from "./dom.ts";
import { assentPage } from "./page.ts";
import { createNotice } from "./notice.ts";
import { createRelease } from "./release.ts";
import { createWhereabouts } from "./whereabouts.ts";

/** The script's text. */
export const script: string = compact(
  `(${String(assentPage)})(window,${[createDom, createRelease, createNotice, createWhereabouts].map(String).join()});\n`,
);

/** Changes with the script: lets browsers keep it for as long as they like. */
export const scriptHash: string = fingerprint(script);

/** What the script has to know of the response it comes with. */
export interface ScriptSetting {
  /** The nonce of the site's own Content-Security-Policy, if it asks for one. */
  readonly nonce?: string | Slot | undefined;
  /** True if the response has a policy of hosts that knows only what is allowed now. */
  readonly hasPolicy?: boolean;
  /** True if the page is the same for all: the script then asks what holds. */
  readonly isInvariant?: boolean;
}

/** The element that loads the script and tells it what holds. */
export function scriptTag(
  { prefix, consent, catalogue, formKey, isKept, isPosted }: PageView<ShownConsent>,
  { nonce, hasPolicy = false, isInvariant = false }: ScriptSetting = {},
): Html {
  const ids = [...catalogue.categories, ...catalogue.services].map(({ id }) => id);
  return html`<script
    src="${prefix}/script.js?v=${scriptHash}"
    defer=""
    ${nonce !== undefined && html` nonce="${nonce}"`}
    ${hasPolicy && html` data-csp=""`}
    ${isPosted && html` data-posted=""`}
    ${consent.source === "unknown" && html` data-unknown=""`}
    data-prefix="${prefix}"
    data-key="${pageKeyField({ formKey, isKept })}"
    ${!isInvariant && html` data-status="${consent.status}"`}
    ${!isInvariant && html` data-allowed="${ids.filter((id) => consent.allows(id)).join(" ")}"`}
  ></script>`;
}

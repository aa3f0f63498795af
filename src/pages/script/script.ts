// The script as it is served: the text of two functions, which the build leaves readable, and the
// element that loads it.
import { fingerprint } from "../fingerprint.ts";
import { html } from "../html.ts";
import type { Html } from "../html.ts";
import type { PageView } from "../types.ts";
import { assentPage } from "./page.ts";
import { createRelease } from "./release.ts";

/** Comments on lines of their own and indentation are not for visitors to download. */
function compact(text: string): string {
  return text
    .replace(/^\s*\/\*\*.*?\*\/$/gms, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/\n\s*/g, "\n");
}

/** The script's text. */
export const script: string = compact(
  `(${String(assentPage)})(window,${String(createRelease)});\n`,
);

/** Changes with the script: lets browsers keep it for as long as they like. */
export const scriptHash: string = fingerprint(script);

/**
 * The element that loads the script and tells it what holds. `nonce`: that of the page's
 * Content-Security-Policy, if it has one.
 */
export function scriptTag({ prefix, consent, catalogue }: PageView, nonce?: string): Html {
  const ids = [...catalogue.categories, ...catalogue.services].map(({ id }) => id);
  return html`<script
    src="${prefix}/script.js?v=${scriptHash}"
    defer=""
    ${nonce !== undefined && html` nonce="${nonce}"`}
    data-prefix="${prefix}"
    data-status="${consent.status}"
    data-allowed="${ids.filter((id) => consent.allows(id)).join(" ")}"
  ></script>`;
}

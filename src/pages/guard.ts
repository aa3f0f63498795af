// The guard as it is served: the text of one function with the rules of this visitor, in the page or as a
// script of its own.
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import { assentGuard } from "./guard-page.ts";
import type { GuardRules } from "./guard-rules.ts";
import { compact } from "./script/compact.ts";

const text = compact(String(assentGuard));

/** The guard's whole text: a script that can stand in a page. */
export function guardScript(rules: GuardRules): string {
  // In a script element `</` and `<!--` would be markup; U+2028 ends lines in old parsers.
  const data = JSON.stringify(rules).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `(${text})(window,${data});\n`;
}

/** How the guard is put into a page. */
export interface GuardPlace {
  readonly prefix: string;
  /** Of the site's Content-Security-Policy, if it asks for one. */
  readonly nonce: string | undefined;
  /** By this the browser's script knows what the guard has held back. */
  readonly key?: string | undefined;
}

/** The element that loads the guard before anything else of the page. */
export function guardLink({ prefix, nonce, key }: GuardPlace): Html {
  return html`<script
    src="${prefix}/guard.js"
    ${nonce !== undefined && html` nonce="${nonce}"`}
    ${key !== undefined && html` data-key="${key}"`}
  ></script>`;
}

/** The guard in the page itself. */
export function guardInline(
  rules: GuardRules,
  { nonce, key }: Pick<GuardPlace, "nonce" | "key">,
): string {
  const keyed = key !== undefined && html` data-key="${key}"`;
  const open = html`<script${nonce !== undefined && html` nonce="${nonce}"`}${keyed}>`;
  return `${open.toString()}${guardScript(rules)}</script>`;
}

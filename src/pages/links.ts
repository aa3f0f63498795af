// Addresses as they may stand in our markup.
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import type { PageView } from "./types.ts";

/**
 * An address of another site if it is one a link may lead to (`http:` or `https:`), else undefined.
 */
export function outsideAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : undefined;
}

/** A path of this site. `//host` and `/\host`, which browsers take for another site, become `/`. */
export function ownAddress(path: string): string {
  return /^\/(?![/\\])/.test(path) ? path : "/";
}

/** Where the settings are, with the way back. */
export function preferencesAddress(view: PageView): string {
  const query = new URLSearchParams({ return: ownAddress(view.returnTo) });
  return `${view.prefix}?${query.toString()}`;
}

/** Where the cookie policy is. */
export function policyAddress(view: PageView): string {
  return `${view.prefix}/policy`;
}

/** Where the policy is as Markdown. */
export function policyTextAddress(view: PageView): string {
  return `${policyAddress(view)}.md`;
}

/** Where the receipt of the visitor's decision is. */
export function receiptAddress(view: PageView): string {
  return `${view.prefix}/receipt`;
}

/** Where answers are sent to. */
export function choiceAddress(view: PageView): string {
  return `${view.prefix}/choice`;
}

/** The fields of every form: where to go after answering, and which copy of the form this is. */
export function returnField(view: PageView): Html {
  const back = html`<input type="hidden" name="return" value="${ownAddress(view.returnTo)}" />`;
  if (view.formKey === undefined) return back;
  return html`${back}<input type="hidden" name="key" value="${view.formKey}" />`;
}

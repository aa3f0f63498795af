// Addresses as they may stand in our markup.
import { readUrl } from "../util/read-url.ts";
import { memoize } from "../util/memoize.ts";
import { html, Slot } from "./html.ts";
import type { Html, Printable } from "./html.ts";
import type { PageView, ShownConsent } from "./types.ts";

/** What links and forms need to know. */
type LinkView = Pick<
  PageView<ShownConsent>,
  "prefix" | "returnTo" | "formKey" | "isKept" | "isPosted"
>;

const RETURN = new Slot("return");
const RETURN_QUERY = new Slot("return query");
const FORM_KEY = new Slot("form key");
const PAGE_KEY = new Slot("page key");
/** Characters of a form key by which the page is known: see `form-key.ts`. */
const PAGE_KEY_LENGTH = 16;

/**
 * An address of another site if it is one a link may lead to (`http:` or `https:`), else undefined.
 */
export function outsideAddress(address: string | undefined): string | undefined {
  return address === undefined ? undefined : outside(address);
}

/** Pages show the same few embeds to all their visitors. */
const outside = memoize(500, (address): string | undefined => {
  const url = readUrl(address);
  return url?.protocol === "https:" || url?.protocol === "http:" ? url.href : undefined;
});

/** A path of this site. `//host` and `/\host`, which browsers take for another site, become `/`. */
export function ownAddress(path: string): string {
  return /^\/(?![/\\])/.test(path) ? path : "/";
}

/** Where the settings are, with the way back. */
export function preferencesAddress({ prefix, returnTo }: LinkView): string {
  return `${prefix}?${returnQuery(ownAddress(returnTo))}`;
}

/** The same, as it stands in markup: in what is kept, with a slot for the way back. */
export function preferencesLink(view: LinkView): Printable {
  return view.isKept === true ? [view.prefix, "?", RETURN_QUERY] : preferencesAddress(view);
}

/** Characters that `URLSearchParams` and `encodeURIComponent` write alike. */
const ALIKE = /^[\w/?=&%.:;,+@$#*-]*$/;

/** Characters of a query that fit into a request beside its `Referer` and its cookies. */
const LONGEST_QUERY = 6000;

/** The way back as a query; empty where it is too long for one: the `Referer` then tells, as far as browsers send it. */
export function returnQuery(address: string): string {
  // Of the two, the one without an object is several times faster, and most addresses are plain.
  const query = ALIKE.test(address)
    ? `return=${encodeURIComponent(address)}`
    : new URLSearchParams({ return: address }).toString();
  return query.length <= LONGEST_QUERY ? query : "";
}

/** What fills the slots of kept markup for one visitor. */
export function wayBack({
  returnTo,
  formKey = "",
}: Pick<LinkView, "returnTo" | "formKey">): Readonly<Record<string, string>> {
  const address = ownAddress(returnTo);
  return {
    [RETURN.name]: address,
    [RETURN_QUERY.name]: returnQuery(address),
    ...keyFilling(formKey),
  };
}

/** Where the cookie policy is. */
export function policyAddress(view: Pick<LinkView, "prefix">): string {
  return `${view.prefix}/policy`;
}

/** Where the policy is as Markdown. */
export function policyTextAddress(view: Pick<LinkView, "prefix">): string {
  return `${policyAddress(view)}.md`;
}

/** Where the receipt of the visitor's decision is. */
export function receiptAddress(view: Pick<LinkView, "prefix">): string {
  return `${view.prefix}/receipt`;
}

/** Where answers are sent to. */
export function choiceAddress(view: Pick<LinkView, "prefix">): string {
  return `${view.prefix}/choice`;
}

/** Attributes of every form of ours: client-side routers leave it to the browser (Turbo, htmx, Unpoly, Astro). */
export const UNROUTED: Html = html`data-turbo="false" hx-boost="false" up-submit="false"
data-astro-reload=""`;

const POSTED = html`<input type="hidden" name="posted" value="yes" />`;

/** The fields of every form: where to go after answering, and the proof that it is a form of ours. */
export function formFields(view: LinkView): Html {
  return html`${returnField(view)}<input type="hidden" name="key" value="${formKeyField(view)}" />`;
}

/** Where to go after answering; and whether the page is not to be asked for again. */
export function returnField({ returnTo, isKept = false, isPosted }: LinkView): Html {
  const address = isKept ? RETURN : ownAddress(returnTo);
  const posted = isPosted === true && POSTED;
  return html`<input type="hidden" name="return" value="${address}" />${posted}`;
}

/** The key of the forms of a page, or a slot for it. */
export function formKeyField({ formKey, isKept }: Pick<LinkView, "formKey" | "isKept">): Printable {
  return isKept === true ? FORM_KEY : (formKey ?? "");
}

/** What the forms and marks of a page have in common, or a slot for it. */
export function pageKeyField({ formKey, isKept }: Pick<LinkView, "formKey" | "isKept">): Printable {
  return isKept === true ? PAGE_KEY : (formKey ?? "").slice(0, PAGE_KEY_LENGTH);
}

/** What fills the slots of a kept form's keys. */
export function keyFilling(formKey = ""): Readonly<Record<string, string>> {
  return { [FORM_KEY.name]: formKey, [PAGE_KEY.name]: formKey.slice(0, PAGE_KEY_LENGTH) };
}

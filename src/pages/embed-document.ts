// The document that a blocked frame shows in its own place: whose it is, what loading it means, and the buttons that do.
// It stands in `srcdoc`, or is fetched from `{prefix}/embed`; it works without JavaScript, and answers in the window
// that the visitor looks at.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { direction, fullStop } from "./format.ts";
import { html, Slot } from "./html.ts";
import type { Html, Printable } from "./html.ts";
import type { MarkupCache } from "./markup-cache.ts";
import { choiceAddress, formFields, outsideAddress, wayBack } from "./links.ts";
import { styleLink } from "./style.ts";
import type { PageView } from "./types.ts";
import { marked, said } from "./words.ts";

/** The embed that was blocked. Everything but `service` may come from the page and hold anything. */
export interface BlockedEmbed {
  /** Undefined: the catalogue does not know the host. */
  readonly service?: ServiceDeclaration | undefined;
  readonly host?: string | undefined;
  /** Where the original can be opened. Linked to only if `http:` or `https:`. */
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

/** What the document is made from. */
export type EmbedView = Pick<
  PageView,
  "language" | "texts" | "prefix" | "returnTo" | "formKey" | "isKept" | "isPosted"
> & {
  /** By this the page's own Content-Security-Policy, which holds in its frames, knows style sheets. */
  readonly styleNonce?: string | Slot | undefined;
};

const LONGEST_TITLE = 120;
const TITLE = new Slot("title");
const ADDRESS = new Slot("address");
const STYLE_NONCE = new Slot("style nonce");

/** What differs from embed to embed of one service. */
interface Particulars {
  readonly title: Printable;
  readonly address: Printable;
}

/** The document of one blocked embed. */
export function embedDocument(view: EmbedView, embed: BlockedEmbed): Html {
  const title = titleOf(embed);
  const address = outsideAddress(embed.url);
  return documentOf(view, embed, {
    title: title === "" ? undefined : title,
    address,
  });
}

/** The same as text. `kept` is of one site, whose settings do not change: what embeds of a service share is made once. */
export function cachedEmbedDocument(
  kept: MarkupCache,
  view: EmbedView,
  embed: BlockedEmbed,
): string {
  const title = titleOf(embed);
  const address = outsideAddress(embed.url);
  const { service, host } = embed;
  const who = service !== undefined ? service.id : `host ${host ?? ""}`;
  // A host comes from the page and may be any text: it is last, so that it stands for nothing else.
  const isNonced = view.styleNonce !== undefined;
  const key = `${view.prefix} ${isNonced} ${view.isPosted === true} ${view.language} ${title !== ""} ${address !== undefined} ${who}`;
  const markup = kept.of(key, () =>
    documentOf({ ...view, isKept: true, styleNonce: isNonced ? STYLE_NONCE : undefined }, embed, {
      title: title === "" ? undefined : TITLE,
      address: address === undefined ? undefined : ADDRESS,
    }),
  );
  return markup.filled({
    ...wayBack(view),
    [TITLE.name]: title,
    [ADDRESS.name]: address ?? "",
    [STYLE_NONCE.name]: typeof view.styleNonce === "string" ? view.styleNonce : "",
  });
}

function titleOf({ title }: BlockedEmbed): string {
  return title?.trim().slice(0, LONGEST_TITLE) ?? "";
}

function documentOf(view: EmbedView, embed: BlockedEmbed, { title, address }: Particulars): Html {
  const { texts, language } = view;
  const { service, host } = embed;
  const name = service?.name ?? host ?? texts.embed.original;
  const label = texts.embed.label(name);
  return html`<!DOCTYPE html><html lang="${language}" dir="${direction(language)}"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>${label}</title>${styleLink(view.prefix, view.styleNonce)}</head><body class="assent assent-embed"><form method="post" action="${choiceAddress(view)}" target="_top" data-nosnippet="" role="group" aria-label="${label}">
    ${formFields(view)}<strong>${title === undefined ? name : [name, ": ", title]}</strong>
    <span class="assent-why">${why(view, embed)}</span>
    ${service && buttons(view, service)}
    ${address !== undefined && original(view, address)}</form></body></html>`; // prettier-ignore
}

function why(view: EmbedView, { service, host }: BlockedEmbed): Printable {
  const { embed: words } = view.texts;
  if (service === undefined) return host ? words.undeclared(host) : words.undeclaredNowhere;
  const told = words.contacts(service.provider ?? service.name);
  const what = service.placeholder ?? service.purpose;
  return what ? [marked(said(what, view.language)), `${fullStop(view.language)} `, told] : told;
}

function buttons({ texts: { embed: words } }: EmbedView, { id, name }: ServiceDeclaration): Html {
  return html`<span class="assent-buttons"
    ><button class="assent-button" type="submit" name="load" value="${id}">
      ${words.loadOnce}<span class="assent-aside">: ${name}</span></button
    ><button class="assent-button" type="submit" name="allow" value="${id}">
      ${words.always(name)}
    </button></span
  >`;
}

function original({ texts: { embed: words } }: EmbedView, address: Printable): Html {
  return html`<a href="${address}" target="_blank" rel="noopener noreferrer"
    >${words.original}<span class="assent-aside"> (${words.newWindow})</span></a
  >`;
}

// One service as the preferences and the policy show it: what for, who receives data, what is kept
// and how long.
import type { CookieDeclaration, ServiceDeclaration } from "../catalogue/types.ts";
import { formatRetention, retentionKind } from "./format.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import { outsideAddress } from "./links.ts";
import type { PageView } from "./types.ts";
import { marked, said } from "./words.ts";
import type { Said } from "./words.ts";

/** Usage and sharing of a service; what the catalogue does not say is said to be open. */
export interface ServiceFacts {
  readonly usage: Said;
  readonly sharing: Said;
  /** The provider's privacy statement. */
  readonly statement: { readonly text: string; readonly address: string } | undefined;
}

export function factsOf(view: PageView, service: ServiceDeclaration): ServiceFacts {
  const { service: words } = view.texts;
  const { purpose, sharing } = service;
  const address = outsideAddress(service.privacyPolicy);
  return {
    usage: purpose ? said(purpose, view.language) : { text: words.purposePending },
    sharing: sharing ? said(sharing, view.language) : { text: words.sharingPending },
    statement:
      address === undefined
        ? undefined
        : { text: words.privacyPolicy(service.provider ?? service.name), address },
  };
}

/** One name that a service keeps. */
export interface CookieFacts {
  readonly name: string;
  /** "browser storage" where it is no cookie. */
  readonly place: string | undefined;
  readonly kept: string;
  /** "session" or "persistent", where it is one of the two. */
  readonly kind: string | undefined;
  readonly purpose: Said;
}

export function cookieFacts(view: PageView, cookie: CookieDeclaration): CookieFacts {
  const { service: words } = view.texts;
  const { name, retention, storage = "cookie", purpose } = cookie;
  return {
    name,
    place: storage === "cookie" ? undefined : words.browserStorage,
    kept: formatRetention(retention, view.texts, view.language),
    kind: retentionKind(retention, view.texts),
    purpose: purpose ? said(purpose, view.language) : { text: words.purposePending },
  };
}

/** Usage and sharing as a list of terms. */
export function serviceFacts(view: PageView, service: ServiceDeclaration): Html {
  const { service: words } = view.texts;
  const { usage, sharing, statement } = factsOf(view, service);
  return html`<dl class="assent-list">
    <dt>${words.usage}</dt>
    <dd>${marked(usage)}</dd>
    <dt>${words.sharing}</dt>
    <dd>
      ${marked(sharing)}${statement && html` <a href="${statement.address}" rel="noopener noreferrer">${statement.text}</a>`}
    </dd>
  </dl>`;
}

/** Every declared name with its life and its purpose. */
export function cookieTable(view: PageView, service: ServiceDeclaration): Html {
  const { service: words } = view.texts;
  if (service.cookies === undefined || service.cookies.length === 0) {
    return html`<p class="assent-quiet">${words.storesNothing}</p>`;
  }
  return html`<table class="assent-table">
    <caption class="assent-aside">
      ${words.tableOf(service.name)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.name}</th>
        <th scope="col">${words.expiration}</th>
        <th scope="col">${words.function}</th>
      </tr>
    </thead>
    <tbody>
      ${service.cookies.map((cookie) => row(cookieFacts(view, cookie)))}
    </tbody>
  </table>`;
}

function row({ name, place, kept, kind, purpose }: CookieFacts): Html {
  return html`<tr>
    <th scope="row">
      <code>${name}</code>${place && html` <span class="assent-quiet">(${place})</span>`}
    </th>
    <td>${kept}${kind && html` <span class="assent-quiet">(${kind})</span>`}</td>
    <td>${marked(purpose)}</td>
  </tr> `;
}

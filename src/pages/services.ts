// One service as the preferences and the policy show it: what for, who receives data, what is kept
// and how long.
import type { CookieDeclaration, ServiceDeclaration } from "../catalogue/types.ts";
import { formatRetention } from "./format.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import { outsideAddress } from "./links.ts";
import type { PageView } from "./types.ts";
import { inLanguage } from "./words.ts";

/** Usage and sharing as a list of terms; what the catalogue does not say is said to be open. */
export function serviceFacts(view: PageView, service: ServiceDeclaration): Html {
  const { service: words } = view.texts;
  const purpose = service.purpose
    ? inLanguage(service.purpose, view.language)
    : words.purposePending;
  const sharing = service.sharing
    ? inLanguage(service.sharing, view.language)
    : words.sharingPending;
  const address = outsideAddress(service.privacyPolicy);
  const statement = words.privacyPolicy(service.provider ?? service.name);
  return html`<dl class="assent-list">
    <dt>${words.usage}</dt>
    <dd>${purpose}</dd>
    <dt>${words.sharing}</dt>
    <dd>
      ${sharing}${address && html` <a href="${address}" rel="noopener noreferrer">${statement}</a>`}
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
      ${service.cookies.map((cookie) => row(view, cookie))}
    </tbody>
  </table>`;
}

function row(view: PageView, cookie: CookieDeclaration): Html {
  const { service: words } = view.texts;
  const inStorage = cookie.storage !== undefined && cookie.storage !== "cookie";
  const purpose = cookie.purpose ? inLanguage(cookie.purpose, view.language) : words.purposePending;
  return html`<tr>
    <th scope="row">
      <code>${cookie.name}</code
      >${inStorage && html` <span class="assent-quiet">(${words.browserStorage})</span>`}
    </th>
    <td>${formatRetention(cookie.retention, view.texts, view.language)}</td>
    <td>${purpose}</td>
  </tr> `;
}

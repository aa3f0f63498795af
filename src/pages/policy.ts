// The cookie policy, written from the catalogue: what it lists is what the gates let pass.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import { policyTextAddress, preferencesAddress } from "./links.ts";
import { shownServices } from "./own-service.ts";
import { page } from "./page.ts";
import {
  contactFacts,
  policyCategories,
  policyHeading,
  policyImprint,
  policySections,
} from "./policy-outline.ts";
import type { ContactFact, SectionId } from "./policy-outline.ts";
import { cookieTable, serviceFacts } from "./services.ts";
import { statusCard, withdrawForm } from "./status.ts";
import type { PageView } from "./types.ts";
import { settingsName } from "./unasked.ts";
import { categoryWords } from "./words.ts";

/** The policy as a page of its own. */
export function policyPage(view: PageView): Html {
  const { title, asText } = view.texts.policy;
  return page(
    view,
    title,
    html`<h1>${title}</h1>
      ${policyFragment(view)}
      <p class="assent-quiet"><a href="${policyTextAddress(view)}">${asText}</a></p>`,
  );
}

/**
 * The policy for a page of the site: sections from `<h2>` down, no `<h1>`. Say under which texts
 * the visitor decides by raising `policy.version` whenever what it says changes.
 */
export function policyFragment(view: PageView): Html {
  return html`<div class="assent assent-policy" lang="${view.language}">
    <p class="assent-quiet">${policyHeading(view).join(" ")}</p>
    ${policySections(view).map(
      ({ id, texts }) =>
        html`<section aria-labelledby="assent-policy-${id}">
          <h2 id="assent-policy-${id}">${texts.title}</h2>
          ${texts.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}${content(view, id)}
        </section>`,
    )}
    <p class="assent-quiet">${policyImprint(view).join(" ")}</p>
  </div>`;
}

/** What stands in a section besides its paragraphs. */
function content(view: PageView, id: SectionId): Html | readonly Html[] | undefined {
  const { policy: words } = view.texts;
  switch (id) {
    case "categories":
      return policyCategories(view).map(
        ({ name, text }) =>
          html`<h3>${name}</h3>
            <p>${text}</p>`,
      );
    case "placed":
      return shownServices(view).map((service) => placed(view, service));
    case "pending":
      return html`<ul class="assent-names">
        ${view.catalogue.pending.map((name) => html`<li><code>${name}</code></li>`)}
      </ul>`;
    case "consent":
      return html`${statusCard(view, "h3")}
        <p><a href="${preferencesAddress(view)}" rel="nofollow">${settingsName(view)}</a></p>
        ${withdrawForm(view)}`;
    case "rights":
      return html`<ul>
          ${words.rightsList.map((right) => html`<li>${right}</li>`)}
        </ul>
        <p>${words.complaint(view.catalogue.policy.controller.authority)}</p>`;
    case "contact":
      return html`<dl class="assent-list">${contactFacts(view).map(contactEntry)}</dl>`;
    case "introduction":
    case "cookies":
    case "lifetimes":
    case "scripts":
    case "beacons":
    case "deleting":
    default:
      return undefined;
  }
}

function placed(view: PageView, service: ServiceDeclaration): Html {
  const { name } = categoryWords(view, service.category);
  const isExempt = service.exempt === true && service.category !== "functional";
  return html`<section class="assent-card" id="assent-service-${service.id}">
    <div class="assent-head">
      <h3>${service.name}</h3>
      <span class="assent-tag">${name}</span>
    </div>
    ${isExempt && html`<p class="assent-quiet">${view.texts.preferences.exempt}</p>`}${serviceFacts(view, service)}${cookieTable(view, service)}
  </section> `;
}

function contactEntry({ term, text, address }: ContactFact): Html {
  return html`<dt>${term}</dt>
    <dd>
      ${address === undefined ? html`<span class="assent-lines">${text}</span>` : html`<a href="${address}">${text}</a>`}
    </dd>`;
}

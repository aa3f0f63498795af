// The cookie policy, written from the catalogue: what it lists is what the gates let pass.
import type { Controller, ServiceDeclaration } from "../catalogue/types.ts";
import { formatDay } from "./format.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import { outsideAddress, preferencesAddress } from "./links.ts";
import { page } from "./page.ts";
import { cookieTable, serviceFacts } from "./services.ts";
import { statusCard, withdrawForm } from "./status.ts";
import type { SectionTexts } from "./text/types.ts";
import type { PageView } from "./types.ts";
import { categoryWords, inLanguage } from "./words.ts";

/** The policy as a page of its own. */
export function policyPage(view: PageView): Html {
  const { title } = view.texts.policy;
  return page(
    view,
    title,
    html`<h1>${title}</h1>
      ${policyFragment(view)}`,
  );
}

/**
 * The policy for a page of the site: sections from `<h2>` down, no `<h1>`. Say under which texts
 * the visitor decides by raising `policy.version` whenever what it says changes.
 */
export function policyFragment(view: PageView): Html {
  const { policy: words } = view.texts;
  const { policy } = view.catalogue;
  const { language } = view;
  return html`<div class="assent assent-policy" lang="${language}">
    <p class="assent-quiet">
      ${policy.lastUpdated && words.updated(formatDay(policy.lastUpdated, language))}
      ${policy.appliesTo && words.appliesTo(inLanguage(policy.appliesTo, language))}
    </p>
    ${section("introduction", words.introduction(policy.controller.name))}
    ${section("cookies", words.cookies)} ${section("lifetimes", words.lifetimes)}
    ${section("scripts", words.scripts)} ${section("beacons", words.beacons)}
    ${section("categories", words.categories, categories(view))}
    ${section(
      "placed",
      words.placed,
      view.catalogue.services.map((service) => placed(view, service)),
    )}
    ${section(
      "consent",
      view.consent.regime === "opt-in" ? words.consent : words.choice,
      html`${statusCard(view, "h3")}
        <p><a href="${preferencesAddress(view)}">${view.texts.settings}</a></p>
        ${withdrawForm(view)}`,
    )}
    ${section("deleting", words.deleting)}
    ${section(
      "rights",
      words.rights,
      html`<ul>
          ${words.rightsList.map((right) => html`<li>${right}</li>`)}
        </ul>
        <p>${words.complaint(policy.controller.authority)}</p>`,
    )}
    ${section("contact", words.contact, contact(view, policy.controller))}
    <p class="assent-quiet">
      ${words.version(policy.version)}
      ${policy.catalogueDate && words.catalogueDate(formatDay(policy.catalogueDate, language))}
    </p>
  </div>`;
}

function section(id: string, texts: SectionTexts, content?: Html | readonly Html[]): Html {
  return html`<section aria-labelledby="assent-policy-${id}">
    <h2 id="assent-policy-${id}">${texts.title}</h2>
    ${texts.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}${content}
  </section>`;
}

function categories(view: PageView): readonly Html[] {
  return view.catalogue.categories
    .filter(({ id }) => view.catalogue.services.some((service) => service.category === id))
    .map(({ id }) => {
      const { name, description } = categoryWords(view, id);
      return html`<h3>${name}</h3>
        <p>${description} ${terms(view, id)}</p>`;
    });
}

/** On what condition a category is used: as the regime of this visitor has it. */
function terms(view: PageView, id: string): string {
  const { policy: words } = view.texts;
  if (id === "functional") return words.withoutConsent;
  const condition = view.consent.regime === "opt-in" ? words.withConsent : words.untilRefused;
  const exempt = view.catalogue.services.some(
    (service) => service.category === id && service.exempt === true,
  );
  return exempt ? `${condition} ${words.saveExempt}` : condition;
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

function contact(view: PageView, controller: Controller): Html {
  const { policy: words } = view.texts;
  const { address, email } = controller;
  return html`<dl class="assent-list">
    ${entry(words.controller, controller.name)}
    ${entry(words.address, address && html`<span class="assent-lines">${address}</span>`)}
    ${entry(words.website, link(controller.website, controller.website))}
    ${entry(words.email, email && html`<a href="mailto:${email}">${email}</a>`)}
    ${entry(words.phone, controller.phone)} ${entry(words.dpo, controller.dpo)}
    ${entry(words.authority, link(controller.authority, controller.authorityUrl))}
  </dl>`;
}

function entry(term: string, value: string | Html | undefined): Html | undefined {
  return value === undefined
    ? undefined
    : html`<dt>${term}</dt>
        <dd>${value}</dd>`;
}

function link(text: string | undefined, address: string | undefined): string | Html | undefined {
  const href = outsideAddress(address);
  return href === undefined ? text : html`<a href="${href}">${text ?? href}</a>`;
}

// The settings: what the site can use, category by category and service by service, and the
// visitor's answer to each.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import { choiceAddress, policyAddress, formFields, UNROUTED } from "./links.ts";
import { shownServices } from "./own-service.ts";
import { page } from "./page.ts";
import { cookieTable, serviceFacts } from "./services.ts";
import { statusCard, withdrawForm } from "./status.ts";
import type { PageView } from "./types.ts";
import { isOptOut } from "./unasked.ts";
import { categoryWords, marked, said } from "./words.ts";

/** How one category is answered: `some` means that the ticks of its services count. */
type Answer = "none" | "all" | "some";

/**
 * The page where a visitor chooses. Each category has one question with exclusive answers, so that
 * a ticked category and an unticked service can never contradict each other; "no" is the answer
 * until the visitor gives another. What asks nothing comes last. The fields are read by `routes/choice.ts`.
 */
export function preferencesPage(view: PageView): Html {
  const words = view.texts.preferences;
  const groups = view.catalogue.categories
    .map((category) => ({ id: category.id, services: servicesOf(view, category.id) }))
    .filter((group) => group.services.length > 0);
  const card = ({ id, services }: (typeof groups)[number]): Html =>
    categoryCard(view, id, services);
  // "Your Privacy Choices" leads to a page of that name (11 CCR 7013, 7015).
  const title = isOptOut(view) ? view.texts.choices.link : words.title;
  const content = html`<h1>${title}</h1>
    <p class="assent-lead">
      ${words.intro} <a href="${policyAddress(view)}">${view.texts.policy.title}</a>
    </p>
    ${isOptOut(view) && html`<p>${view.texts.choices.howTo(words.refuse)}</p>`}
    ${view.account && html`<p>${view.texts.banner.account}</p>`} ${statusCard(view, "h2")}
    <form method="post" action="${choiceAddress(view)}" ${UNROUTED}>
      ${formFields(view)}<input type="hidden" name="method" value="preferences" />
      ${groups.filter(({ id }) => id !== "functional").map(card)}
      <div class="assent-buttons">
        <button class="assent-button" type="submit" name="act" value="save">${words.save}</button>
        <button class="assent-button assent-second" type="submit" name="act" value="refuse">
          ${words.refuse}
        </button>
        <button class="assent-button assent-second" type="submit" name="act" value="accept">
          ${words.accept}
        </button>
      </div>
    </form>
    ${withdrawForm(view)} ${groups.filter(({ id }) => id === "functional").map(card)}`;
  return page(view, title, content);
}

function servicesOf(view: PageView, category: string): readonly ServiceDeclaration[] {
  return shownServices(view).filter((service) => service.category === category);
}

function categoryCard(view: PageView, id: string, services: readonly ServiceDeclaration[]): Html {
  const words = view.texts.preferences;
  const { name, description } = categoryWords(view, id);
  const asked = services.filter((service) => isAsked(service));
  const answer = answerOf(view, id, asked);
  return html`<section class="assent-card" id="assent-${id}" aria-labelledby="assent-${id}-name">
    <div class="assent-head">
      <h2 id="assent-${id}-name">${name}</h2>
      ${asked.length === 0 && html`<span class="assent-tag">${words.alwaysOn}</span>`}
    </div>
    <p>${description}</p>
    ${asked.length > 0 && question(id, name, asked.length > 1, answer, view)}
    <ul class="assent-services">
      ${services.map((service) => serviceItem(view, service, asked.length > 1))}
    </ul>
  </section>`;
}

function question(id: string, name: string, isMany: boolean, answer: Answer, view: PageView): Html {
  const words = view.texts.preferences;
  const option = (value: Answer, label: string): Html =>
    html`<label
      ><input
        type="radio"
        name="answer-${id}"
        value="${value}"
        ${answer === value && html` checked=""`}
      />
      ${label}</label
    >`;
  return html`<fieldset class="assent-answers">
    <legend class="assent-aside">${words.answer(name)}</legend>
    ${option("none", isMany ? words.refuseAll : words.refuseOne)}${option("all", isMany ? words.allowAll : words.allowOne)}${isMany && option("some", words.chooseEach)}
  </fieldset>`;
}

function serviceItem(view: PageView, service: ServiceDeclaration, isChoosable: boolean): Html {
  const { service: words, preferences } = view.texts;
  const isOn = service.category === "functional" || view.consent.allows(service.id);
  const state =
    isAsked(service) || !isOn ? (isOn ? preferences.allowed : preferences.notAllowed) : undefined;
  return html`<li>
    <div class="assent-head">
      <h3>
        ${service.name}${service.provider && html` <span class="assent-quiet">${words.by(service.provider)}</span>`}
      </h3>
      ${state && html`<span class="assent-tag">${state}</span>`}
    </div>
    <p>${service.purpose ? marked(said(service.purpose, view.language)) : words.purposePending}</p>
    ${answerTo(view, service, isChoosable)}
    <details>
      <summary>${words.details}<span class="assent-aside">: ${service.name}</span></summary>
      ${serviceFacts(view, service)} ${cookieTable(view, service)}
    </details>
  </li> `;
}

/**
 * The tick of one service, or the objection to one that the law exempts; functional services have
 * neither.
 */
function answerTo(
  view: PageView,
  service: ServiceDeclaration,
  isChoosable: boolean,
): Html | undefined {
  const words = view.texts.preferences;
  if (isAsked(service)) {
    if (!isChoosable) return undefined;
    const ticked = isGranted(view, service) && html` checked=""`;
    return html`<label class="assent-each"
      ><input type="checkbox" name="service" value="${service.id}" ${ticked} />
      ${words.allowOne}<span class="assent-aside">: ${service.name}</span></label
    >`;
  }
  if (service.category === "functional") return undefined;
  const objected = !view.consent.allows(service.id) && html` checked=""`;
  return html`<p class="assent-quiet">${words.exempt}</p>
    <label
      ><input type="checkbox" name="object" value="${service.id}" ${objected} />
      ${words.object(service.name)}</label
    >`;
}

function isAsked(service: ServiceDeclaration): boolean {
  return service.category !== "functional" && service.exempt !== true;
}

/**
 * Ticked is only what the visitor granted: neither silence nor a single release ticks a box
 * (Planet49, C-673/17).
 */
function isGranted(view: PageView, service: ServiceDeclaration): boolean {
  const { decision, source } = view.consent;
  if (decision === undefined) return false;
  // Beside a signal that denies a part of it, a decision holds for the rest.
  if (source !== "decision" && view.consent.reason(service.id) !== "decision") return false;
  if (Object.hasOwn(decision.services, service.id)) return decision.services[service.id] === true;
  return (
    Object.hasOwn(decision.categories, service.category) &&
    decision.categories[service.category] === true
  );
}

function answerOf(view: PageView, id: string, services: readonly ServiceDeclaration[]): Answer {
  const granted = services.filter((service) => isGranted(view, service)).length;
  if (granted === 0) return "none";
  const { decision } = view.consent;
  const isWhole =
    granted === services.length && (services.length === 1 || decision?.categories[id] === true);
  return isWhole ? "all" : "some";
}

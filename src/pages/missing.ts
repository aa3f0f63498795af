// What a visitor gets where `requireConsent` stops him: what is missing, and how to allow it.
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import { choiceAddress, formFields, UNROUTED } from "./links.ts";
import { page } from "./page.ts";
import type { PageView } from "./types.ts";
import { categoryWords, marked, said } from "./words.ts";

/**
 * The page of a 403. `missing`: ids of the categories and services that lack consent;
 * `view.returnTo`: where to go once they have it.
 */
export function missingPage(view: PageView, missing: readonly string[]): Html {
  const words = view.texts.missing;
  // What the catalogue does not know cannot be allowed: the form would only be refused.
  const declared = missing.filter((id) => isDeclared(view, id));
  const form = html`<form method="post" action="${choiceAddress(view)}" ${UNROUTED}>
    ${formFields(view)}
    ${declared.map((id) => html`<input type="hidden" name="allow" value="${id}" />`)}
    <div class="assent-buttons">
      <button class="assent-button" type="submit">${words.allow}</button>
    </div>
  </form>`;
  const content = html`<h1>${words.title}</h1>
    <p class="assent-lead">${words.text}</p>
    <ul>
      ${missing.map((id) => item(view, id))}
    </ul>
    ${declared.length > 0 && form}`;
  return page(view, words.title, content, html`<a href="/">${words.home}</a>`);
}

function isDeclared(view: PageView, id: string): boolean {
  const { index } = view.catalogue;
  return index.category(id) !== undefined || index.service(id) !== undefined;
}

/** A category or service, and what it is for. */
export function item(view: PageView, id: string): Html {
  const service = view.catalogue.index.service(id);
  if (service === undefined) {
    const { name, description } = categoryWords(view, id);
    return html`<li><strong>${name}</strong>${description && html`: ${description}`}</li>`;
  }
  const purpose = service.purpose
    ? marked(said(service.purpose, view.language))
    : view.texts.service.purposePending;
  return html`<li><strong>${service.name}</strong>: ${purpose}</li>`;
}

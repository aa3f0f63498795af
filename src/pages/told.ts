// Pages that tell what became of an answer where the page it was given on cannot show it.
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import { messagePage, page } from "./page.ts";
import type { PageView } from "./types.ts";

/**
 * After an answer on a page that must not be asked for again: it is stored, and the visitor's browser has the page.
 * `view.returnTo`: a page that can be asked for.
 */
export function storedPage(view: PageView): Html {
  const { title, text, back } = view.texts.stays;
  const content = html`<h1>${title}</h1>
    <p class="assent-lead">${text}</p>
    <p>${back}</p>`;
  return page(view, title, content);
}

/** After an answer that the browser has not kept: told once, instead of asking for ever. */
export function cookielessPage(view: PageView): Html {
  return messagePage(view, view.texts.cookieless);
}

/** The same in one line. */
export function cookielessText({ texts }: Pick<PageView, "texts">): string {
  const { title, text } = texts.cookieless;
  return `${title}. ${text}`;
}

// The shell of assent's own pages.
import { banner } from "./banner.ts";
import { direction } from "./format.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import { ownAddress, policyAddress, preferencesAddress } from "./links.ts";
import { pageStyleLinks } from "./style.ts";
import type { PageView } from "./types.ts";
import { settingsName } from "./unasked.ts";

/**
 * A whole document around `content`, which brings its own `<h1>`; `way` is the link that leads out
 * of it.
 */
export function page(
  view: PageView,
  title: string,
  content: Html,
  way: Html = html`<a href="${ownAddress(view.returnTo)}">${view.texts.preferences.back}</a>`,
): Html {
  const { texts } = view;
  return html`<!DOCTYPE html>
    <html lang="${view.language}" dir="${direction(view.language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${view.catalogue.policy.controller.name}</title>
        ${pageStyleLinks(view.prefix)}
      </head>
      <body class="assent assent-page">
        ${view.confirmation && banner(view)}
        <main class="assent-main">
          ${content}
          <p class="assent-foot">
            ${way} <a href="${preferencesAddress(view)}" rel="nofollow">${settingsName(view)}</a>
            <a href="${policyAddress(view)}">${texts.policy.title}</a>
          </p>
        </main>
      </body>
    </html> `;
}

/** A page that says one thing: not found, not understood, not stored. */
export function messagePage(
  view: PageView,
  message: { readonly title: string; readonly text: string },
): Html {
  return page(
    view,
    message.title,
    html`<h1>${message.title}</h1>
      <p class="assent-lead">${message.text}</p>`,
  );
}

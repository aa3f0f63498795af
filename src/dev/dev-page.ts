// The development page: what was blocked, what was allowed and what nobody declared, page by page.
import { html, nothing } from "../pages/html.ts";
import type { Html } from "../pages/html.ts";
import { devScript, devStyle } from "./dev-assets.ts";
import type { Entry, LoggedPage, Outcome, Section } from "./page-log.ts";
import type { Paste } from "./paste-line.ts";

/** What the page shows. */
export interface DevView {
  readonly prefix: string;
  readonly isReportOnly: boolean;
  readonly pages: readonly LoggedPage[];
  readonly warnings: readonly string[];
  /** Number of the last change in it. */
  readonly version: number;
  /** For its own script and style. */
  readonly nonce: string;
  /** Seconds after which a browser without JavaScript loads it anew; undefined: when it is asked to. */
  readonly every: number | undefined;
}

const SECTIONS: readonly (readonly [Section, string])[] = [
  ["unknown", "Not in the catalogue"],
  ["tag", "Tags and addresses"],
  ["cookie", "Cookies"],
  ["header", "Headers"],
  ["server", "Calls of the server"],
  ["note", "Notes"],
];

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  blocked: "blocked",
  allowed: "allowed",
  changed: "changed",
  told: "note",
};

const WOULD: Readonly<Record<Outcome, string>> = {
  ...OUTCOMES,
  blocked: "would be blocked",
  changed: "would be changed",
};

/** The whole document. */
export function devPage(view: DevView): Html {
  const { every, nonce, prefix, version } = view;
  const address = `${prefix}/dev`;
  return html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${every !== undefined && html`<meta http-equiv="refresh" content="${every}" />`}
        <title>Development – assent</title>
        ${devStyle(nonce)}
      </head>
      <body>
        <main>
          <h1>What this site blocks</h1>
          <p class="quiet">
            The last pages that this process served, newest first; names and hosts, no values.
            ${
              view.isReportOnly
                ? html`<strong>Report-only: nothing is held back.</strong> Below is what would be.`
                : nothing
            }
            Not served in production.
          </p>
          <div class="bar">
            <a href="${address}">Reload</a>
            <span class="no-script"
              >${
                every === undefined
                  ? html`<a href="${address}?reload">Reload every 5 seconds</a>`
                  : html`<a href="${address}">Stop reloading</a>`
              }</span
            >
            <span id="live" class="quiet"></span>
            <form method="post" action="${address}"><button>Clear</button></form>
          </div>
          <div id="log" data-version="${version}">
            ${toWarnings(view.warnings)}${logOf(view)}${warned(view.warnings)}
          </div>
        </main>
        ${devScript(nonce, `${address}/changes`)}
      </body>
    </html> `;
}

function toWarnings({ length }: readonly string[]): Html {
  if (length === 0) return nothing;
  return html`<p><a href="#warnings">${length} ${length === 1 ? "warning" : "warnings"}</a></p>`;
}

function warned(warnings: readonly string[]): Html {
  if (warnings.length === 0) return nothing;
  return html`<section aria-labelledby="warnings">
    <h2 id="warnings">Warnings</h2>
    <ul>
      ${warnings.map((warning) => html`<li class="entry warning">${warning}</li>`)}
    </ul>
  </section>`;
}

function logOf(view: DevView): Html {
  if (view.pages.length === 0) {
    return html`<p>
      Nothing yet. Open a page of your site in another tab; what is allowed is listed from now on,
      too.
    </p>`;
  }
  return html`${view.pages.map((page, at) => pageOf(page, at, view.isReportOnly))}`;
}

function pageOf({ path, entries, left }: LoggedPage, at: number, isReportOnly: boolean): Html {
  const all = [...entries.values()];
  const parts = SECTIONS.flatMap(([section, title]) => {
    const inIt = all.filter((entry) => entry.section === section);
    return inIt.length === 0 ? [] : [sectionOf(title, inIt, isReportOnly)];
  });
  return html`<section aria-labelledby="page-${at}">
    <h2 id="page-${at}"><code>${path}</code></h2>
    ${parts.length === 0 ? html`<p class="quiet">Nothing was held back.</p>` : parts}
    ${left > 0 && html`<p class="quiet">${left} more were not listed: the list of a page is bounded.</p>`}
  </section>`;
}

function sectionOf(title: string, entries: readonly Entry[], isReportOnly: boolean): Html {
  return html`<h3>${title}</h3>
    <ul>
      ${entries.map((entry) => entryOf(entry, isReportOnly ? WOULD : OUTCOMES))}
    </ul>`;
}

function entryOf(entry: Entry, words: Readonly<Record<Outcome, string>>): Html {
  const { name, kind, outcome, service, reason, paste, count } = entry;
  return html`<li class="entry">
    <p>
      <span class="badge ${outcome}">${words[outcome]}</span> <strong>${name}</strong>
      <span class="quiet">${kind}${service !== undefined && ` of ${service}`}, ${count}×</span>
    </p>
    <p>${reason[0]?.toUpperCase()}${reason.slice(1)}.</p>
    ${paste && pasteOf(paste, name)}
  </li>`;
}

function pasteOf({ owners, imports, entry }: Paste, name: string): Html {
  const whose =
    owners.length === 0
      ? "Nobody known: paste this, and say whose it is and what for."
      : owners.length === 1
        ? `Likely ${owners[0] ?? ""}: paste this.`
        : "Likely one of these: paste those that you use.";
  return html`<p>${whose}</p>
    ${imports !== "" && codeOf(imports, `Import for ${name}`)}
    ${codeOf(entry, `Entry of services for ${name}`)}`;
}

function codeOf(text: string, label: string): Html {
  return html`<div class="paste">
    <pre tabindex="0" role="region" aria-label="${label}"><code>${text}</code></pre>
    <button type="button" class="copy" aria-label="Copy: ${label}">Copy</button>
  </div>`;
}

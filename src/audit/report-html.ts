// The report as one HTML file: nothing is fetched for it, and no script runs in it.
import type { AuditReport, Finding, FindingKind, Judged, PassResult, Picture } from "./types.ts";
import { FINDING_KINDS, passName } from "./types.ts";
import { REPORT_STYLE } from "./report-style.ts";
import { describeLife } from "./compare-retention.ts";

/** Rows of one table. The JSON has the rest. */
const MOST_ROWS = 500;

const TITLES: Readonly<Record<FindingKind, { title: string; about: string }>> = {
  leak: {
    title: "Without consent",
    about: "Contacted or kept before a yes, after a no, or after a withdrawal.",
  },
  undeclared: { title: "Undeclared", about: "Seen, and not in the catalogue." },
  retention: { title: "Lives too long", about: "Cookies that outlive what is declared." },
  policy: { title: "Missing from the policy", about: "Seen, and not named in the policy’s text." },
  unseen: {
    title: "Declared, never seen",
    about: "It may be used on pages that were not looked at, or no longer.",
  },
  unreached: { title: "Not looked at", about: "States and pages the audit could not get into." },
};

/** The whole document. */
export function reportHtml(report: AuditReport, pictures: readonly Picture[]): string {
  const { findings } = report;
  // What was not compared is not shown as if nothing had been found.
  const compared: Partial<Record<FindingKind, boolean>> = {
    undeclared: report.hasCatalogue,
    unseen: report.hasCatalogue,
    policy: report.policy !== undefined,
  };
  const kinds = FINDING_KINDS.filter((kind) => compared[kind] ?? true);
  const title = `Audit of ${report.urls.map((url) => new URL(url).host).join(", ")}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header>
<h1>${escape(title)}</h1>
<p>${escape(report.date.slice(0, 16).replace("T", " "))} UTC · ${String(pagesOf(report))} pages · ${
    report.hasCatalogue ? "compared with the catalogue" : "no catalogue was given"
  } · ${report.policy === undefined ? "no policy was compared" : `policy: ${escape(report.policy)}`}</p>
<ul class="tiles">${kinds.map((kind) => tile(kind, findings)).join("")}</ul>
${report.notes.map((note) => `<p class="note">${escape(note)}</p>`).join("")}
</header>
<main>
${kinds.map((kind) => section(kind, findings)).join("\n")}
<section><h2 id="services">By service</h2>${services(report.sightings)}</section>
<section><h2 id="pages">By page</h2>${pages(report)}</section>
<section><h2 id="states">Visitors</h2>${passesTable(report.passes)}</section>
<section><h2 id="first">What a visitor sees first</h2>${pictures.map(picture).join("")}${
    pictures.length === 0 ? "<p>No picture could be taken.</p>" : ""
  }</section>
</main>
<footer><p>Own hosts: ${escape(report.own.join(", "))}. Names and hosts are listed, never values. What no visit did, the audit did not see: a click that nobody made, a page behind a login, what happens minutes later.</p></footer>
</body>
</html>
`;
}

function tile(kind: FindingKind, findings: readonly Finding[]): string {
  const count = findings.filter((each) => each.kind === kind).length;
  const state = count === 0 ? "good" : kind === "unseen" ? "quiet" : "bad";
  return `<li class="${state}"><a href="#${kind}"><strong>${String(count)}</strong> ${TITLES[kind].title}</a></li>`;
}

function section(kind: FindingKind, findings: readonly Finding[]): string {
  const list = findings.filter((each) => each.kind === kind);
  const { title, about } = TITLES[kind];
  const body =
    list.length === 0
      ? `<p class="good-text">Nothing found.</p>`
      : `<p>${about}</p><ul class="findings">${list.slice(0, MOST_ROWS).map(item).join("")}</ul>${more(list.length)}`;
  return `<section><h2 id="${kind}">${title}</h2>${body}</section>`;
}

function item({ what, fix, owner, subject, passes, pages: on }: Finding): string {
  const whose = owner === undefined || owner === subject ? "" : ` <span>${escape(owner)}</span>`;
  const states = passes.map((pass) => `<span class="state">${escape(pass)}</span>`).join(" ");
  const where =
    on.length === 0
      ? ""
      : `<details><summary>${on.length === 1 ? "1 page" : `${String(on.length)} pages`}</summary><ul>${on
          .map((page) => `<li>${escape(page)}</li>`)
          .join("")}</ul></details>`;
  const remedy = fix === undefined ? "" : `<p class="fix">${escape(fix)}</p>`;
  return `<li><p><strong>${escape(subject)}</strong>${whose} ${states}</p><p>${escape(what)}</p>${remedy}${where}</li>`;
}

/** One card an owner: whom it contacts, what it keeps, in which states. */
function services(sightings: readonly Judged[]): string {
  const owners = new Map<string, Judged[]>();
  for (const each of sightings) {
    const list = owners.get(each.owner.name) ?? [];
    list.push(each);
    owners.set(each.owner.name, list);
  }
  if (owners.size === 0) return "<p>Nobody was contacted, and nothing was kept.</p>";
  return [...owners]
    .slice(0, MOST_ROWS)
    .map(([name, list]) => {
      const [first] = list;
      const facts = [first?.owner.category, first?.owner.provider, sourceWords(first)]
        .filter((fact) => fact !== undefined)
        .join(" · ");
      return `<details class="card"><summary><strong>${escape(name)}</strong> <span>${escape(facts)}</span></summary>
<div class="scroll"><table><thead><tr><th>What</th><th>Name</th><th>How</th><th>Set or asked for by</th><th>Life</th><th>States</th></tr></thead><tbody>${rows(list)}</tbody></table></div></details>`;
    })
    .join("");
}

function sourceWords(first: Judged | undefined): string | undefined {
  if (first === undefined) return undefined;
  const { source } = first.owner;
  return source === "catalogue" ? "in the catalogue" : source === "unknown" ? "unknown" : source;
}

function rows(list: readonly Judged[]): string {
  const merged = new Map<string, Judged[]>();
  for (const each of list) {
    const key = `${each.kind} ${each.host} ${each.name ?? ""}`;
    const same = merged.get(key) ?? [];
    same.push(each);
    merged.set(key, same);
  }
  return [...merged.values()]
    .slice(0, MOST_ROWS)
    .map((same) => {
      const [{ kind, host, name } = { kind: "contact", host: "", name: "" }] = same;
      const shown = kind === "contact" ? host + (name ?? "") : `${name ?? ""} (${host})`;
      const how = unique(same.flatMap((each) => each.how)).join(", ");
      const http = same.some((each) => each.httpOnly === true) ? ", HttpOnly" : "";
      const by = unique(same.flatMap((each) => each.by)).join(" ");
      const life =
        kind === "cookie" ? describeLife(Math.max(...same.map((each) => each.lifetime ?? 0))) : "";
      const states = unique(same.map((each) => each.pass)).join(", ");
      return `<tr><td>${kind}</td><td>${escape(shown)}</td><td>${escape(how + http)}</td><td>${escape(by)}</td><td>${escape(life)}</td><td>${escape(states)}</td></tr>`;
    })
    .join("");
}

function pages({ passes, sightings, findings }: AuditReport): string {
  const urls = unique(passes.flatMap((pass) => pass.pages.map(({ url }) => url)));
  const cells = urls.slice(0, MOST_ROWS).map((url) => {
    const seen = sightings.filter((each) => each.pages.includes(url));
    const hosts = unique(seen.filter(({ kind }) => kind === "contact").map(({ host }) => host));
    const names = unique(
      seen.filter(({ kind }) => kind !== "contact").map(({ name = "" }) => name),
    );
    const wrong = findings.filter((each) => each.pages.includes(url)).length;
    return `<tr><td>${escape(url)}</td><td>${String(wrong)}</td><td>${escape(hosts.join(", "))}</td><td>${escape(names.join(", "))}</td></tr>`;
  });
  return `<div class="scroll"><table><thead><tr><th>Page</th><th>Findings</th><th>Contacts</th><th>Keeps</th></tr></thead><tbody>${cells.join("")}</tbody></table></div>${more(urls.length)}`;
}

function passesTable(passes: readonly PassResult[]): string {
  const cells = passes.map((pass) => {
    const state = pass.reached
      ? `${String(pass.pages.length)} pages`
      : `not reached: ${pass.why ?? ""}`;
    return `<tr><td>${escape(passName(pass))}</td><td>${escape(state)}</td></tr>`;
  });
  return `<div class="scroll"><table><thead><tr><th>State</th><th>Looked at</th></tr></thead><tbody>${cells.join("")}</tbody></table></div>`;
}

function picture({ title, jpeg }: Picture): string {
  return `<figure><img alt="${escape(title)}" src="data:image/jpeg;base64,${jpeg}"><figcaption>${escape(title)}</figcaption></figure>`;
}

function pagesOf({ passes }: AuditReport): number {
  return Math.max(0, ...passes.map((pass) => pass.pages.length));
}

function more(count: number): string {
  return count > MOST_ROWS ? `<p>And ${String(count - MOST_ROWS)} more: see the JSON.</p>` : "";
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Names, addresses and titles come from strangers' pages. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
}

// Writes docs/services.md: every ready-made service, from the declarations themselves.
import type { ServiceDeclaration, Words } from "../../src/catalogue/types.ts";
import { all, hostOf, urlsOf } from "./_all.ts";

const HEAD = `# Ready-made services

<!-- Written by \`npm run docs:services\` from src/services/: change the declarations, not this page. -->

\`\`\`js
import { googleMaps, vimeo } from "assent/services";
defineCatalogue({ policy, services: [vimeo(), googleMaps({ category: "preferences" })] });
\`\`\`

Each takes \`{ category, exempt, purpose }\`, where you see it otherwise. They are data, collected from what vendors document and what
their snippets load, and yours to check against your own contracts. Where a provider does not say how long it keeps a name, the
retention is \`"unknown"\`, and the policy says so. Cookies on a provider's own hosts are listed where their names are known; a site's
server never sees those.

\`match()\` tells whose something is: \`match("https://player.vimeo.com/video/1")?.name\` is \`"vimeo"\`, \`match("_ga")?.name\` is
\`"googleAnalytics"\`. Warnings about undeclared hosts and cookies name the likely service, too. \`defineService()\` makes a service of
your own that is used like these.

**exempt if** says on what conditions a site may write \`exempt: true\`:

`;

/** The whole page. */
export function servicesPage(): string {
  const conditions = new Map<string, string>();
  const exemptions = all.flatMap(({ service }) => {
    const text = service.exemptIf === undefined ? undefined : english(service.exemptIf);
    return text === undefined ? [] : [text];
  });
  for (const text of new Set(exemptions)) conditions.set(text, String(conditions.size + 1));
  const notes = [...conditions].map(([text, number]) => `${number}. ${text}.`).join("\n");
  const categories = [...new Set(all.map(({ service }) => service.category))].toSorted();
  const tables = categories.map((category) => {
    const rows = all.filter(({ service }) => service.category === category);
    const lines = rows.map(({ name, service }) => row(name, service, conditions));
    return (
      `## Default category \`${category}\` (${rows.length})\n\n` +
      "| import | service | provider | used for | hosts and paths | cookies and storage keys | calls from your server | exempt if |\n" +
      `|---|---|---|---|---|---|---|---|\n${lines.join("\n")}\n`
    );
  });
  return `${HEAD}${notes}\n\n${all.length} services:\n\n${tables.join("\n")}`;
}

function row(
  name: string,
  service: ServiceDeclaration,
  conditions: ReadonlyMap<string, string>,
): string {
  const hosts = [...new Set(urlsOf(service).map((url) => hostOf(url) || url))];
  const cookies = (service.cookies ?? []).map(
    (cookie) => `${code(cookie.name)} ${cookie.retention}`,
  );
  const { privacyPolicy, provider = "the site itself", exemptIf } = service;
  return [
    "",
    code(name),
    privacyPolicy === undefined ? service.name : `[${service.name}](${privacyPolicy})`,
    provider,
    english(service.purpose),
    hosts.map(code).join(", "),
    cookies.join(", "),
    (service.outgoing ?? []).map((one) => code(typeof one === "string" ? one : one.url)).join(", "),
    exemptIf === undefined ? "" : (conditions.get(english(exemptIf)) ?? ""),
    "",
  ]
    .join(" | ")
    .trim();
}

function english(words: Words | undefined): string {
  if (words === undefined || typeof words === "string") return words ?? "";
  return words["en"] ?? "";
}

function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

// The files of a start, as text: the catalogue, the mount, and a first policy.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import type { CataloguePlan, ReadyMadeLine } from "./plan.ts";
import { servicesOf } from "./plan.ts";
import type { Framework, Project } from "./project.ts";

/** What only people know. */
export interface Answers {
  readonly controller: string;
  readonly email?: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** The module that declares what the site uses. */
export function catalogueSource(plan: CataloguePlan, answers: Answers): string {
  const { readyMade, own, pending } = plan;
  const names = readyMade.map(({ name }) => name);
  const imports =
    names.length === 0
      ? ""
      : `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "assent/services";\n`;
  const email = answers.email === undefined ? "" : `, email: ${JSON.stringify(answers.email)}`;
  const waiting =
    pending.length === 0
      ? ""
      : `  // Seen, and nobody knows what they are: blocked until you declare them in a service.\n  pending: [\n${pending
          .map((name) => `    ${JSON.stringify(name)},\n`)
          .join("")}  ],\n`;
  return `// What this site uses. Made from an audit of ${answers.date}: yours to check and to complete.
import { defineCatalogue } from "assent";
${imports}
export const catalogue = defineCatalogue({
  policy: {
    version: "${answers.date}", // a change asks every visitor again
    lastUpdated: "${answers.date}",
    catalogueDate: "${answers.date}",
    controller: { name: ${JSON.stringify(answers.controller)}${email} },
  },
  services: [
${own.map(ownLine).join("")}${readyMade.map((line) => `    ${call(line)},\n`).join("")}  ],
${waiting}});
`;
}

function call({ name, options }: ReadyMadeLine): string {
  return `${name}(${options === undefined ? "" : object(options)})`;
}

function ownLine(service: ServiceDeclaration): string {
  const { id, name, category, purpose, urls, cookies } = service;
  const note =
    category === "functional"
      ? "    // Are these what they look like? Whatever is listed here is kept without asking.\n"
      : '    // Whose is it, and for what? "marketing" asks for consent; "functional" never does.\n';
  const lines = [
    `id: ${JSON.stringify(id)}`,
    `name: ${JSON.stringify(name)}`,
    `category: ${JSON.stringify(category)}`,
    ...(typeof purpose === "string" ? [`purpose: ${JSON.stringify(purpose)}`] : []),
    ...(urls === undefined ? [] : [`urls: ${JSON.stringify(urls).replaceAll('","', '", "')}`]),
    ...(cookies === undefined
      ? []
      : [`cookies: [${cookies.map((cookie) => object({ ...cookie })).join(", ")}]`]),
  ];
  return `${note}    {\n${lines.map((line) => `      ${line},\n`).join("")}    },\n`;
}

function object(fields: object): string {
  const pairs = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `{ ${pairs.join(", ")} }`;
}

/** The module that makes the middleware. */
export function mountSource({ framework, extension }: Project): string {
  return `// The middleware that keeps the catalogue.
import { consent } from "assent/${framework}";
import { catalogue } from "./catalogue.${extension === "ts" ? "js" : extension}";

export const consentGate = consent({
  catalogue,
  secret: process.env${extension === "ts" ? '["CONSENT_SECRET"]' : ".CONSENT_SECRET"}, // at least 16 characters
});
`;
}

const MOUNTED: Readonly<Record<Framework, string>> = {
  express: "app.use(consentGate); // before whatever sets cookies or renders",
  koa: "app.use(consentGate); // after compression and ETags, before whatever sets cookies or renders",
  fastify: "await app.register(consentGate); // before whatever sets cookies",
  fetch:
    "serve({ fetch: (request) => consentGate(request, (request) => app.fetch(request)) }); // around the whole app",
  node: "createServer((request, response) => consentGate(request, response, () => respond(request, response)));",
};

/** The two lines for the app itself. */
export function mountLines({ framework, extension }: Project, folder: string): readonly string[] {
  const file = `./${folder}/consent.${extension === "ts" ? "js" : extension}`;
  return [`import { consentGate } from ${JSON.stringify(file)};`, MOUNTED[framework]];
}

/** A first policy in Markdown, for the site's own texts; assent serves one from the catalogue at `/consent/policy`. */
export function policySource(plan: CataloguePlan, { controller, email, date }: Answers): string {
  const contact = email === undefined ? "" : ` (${email})`;
  const sections = servicesOf(plan).map(policySection).join("\n");
  const pending =
    plan.pending.length === 0
      ? ""
      : `\n## Purpose pending investigation\n\n${plan.pending.map((name) => `- ${inline(name)}\n`).join("")}`;
  return `# Cookie policy

${cell(controller)}${contact} answers for this site. Last updated: ${date}.

You can accept, refuse, choose and withdraw on the [settings page](/consent). The policy that is always up to date, since it is
written from what this site declares, is at [/consent/policy](/consent/policy).

${sections}${pending}`;
}

function policySection({
  name,
  provider,
  category,
  purpose,
  cookies = [],
}: ServiceDeclaration): string {
  const words = typeof purpose === "string" ? purpose : purpose?.["en"];
  const facts = [category, provider, words].filter((fact) => fact !== undefined).join(" · ");
  const rows = cookies
    .map(
      (cookie) =>
        `| ${inline(cookie.name)} | ${cookie.storage ?? "cookie"} | ${cell(cookie.retention)} |\n`,
    )
    .join("");
  const table = rows === "" ? "" : `\n| name | kept as | for |\n|---|---|---|\n${rows}`;
  return `## ${cell(name)}\n\n${cell(facts)}\n${table}`;
}

function inline(name: string): string {
  return `\`${cell(name).replaceAll("`", "'")}\``;
}

/** Text that cannot end a cell, begin markup or a line of its own. */
function cell(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[|<>\\[\]*_]/g, (letter) => `\\${letter}`);
}

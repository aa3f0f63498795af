// The policy as text, for places that are not this site: a repository, a letter, another page's editor.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { markdown, markdownCode } from "./markdown.ts";
import { shownServices } from "./own-service.ts";
import {
  contactFacts,
  policyCategories,
  policyHeading,
  policyImprint,
  policySections,
} from "./policy-outline.ts";
import type { SectionId } from "./policy-outline.ts";
import { cookieFacts, factsOf } from "./services.ts";
import type { PageView } from "./types.ts";
import { settingsName } from "./unasked.ts";
import { categoryWords } from "./words.ts";

/**
 * The cookie policy as Markdown (CommonMark with tables), the same sections as `policyPage`; the
 * visitor's own settings are not part of it.
 */
export function policyMarkdown(view: PageView): string {
  const blocks = [
    `# ${markdown(view.texts.policy.title)}`,
    ...policyHeading(view).map(markdown),
    ...policySections(view).flatMap(({ id, texts }) => [
      `## ${markdown(texts.title)}`,
      ...texts.paragraphs.map(markdown),
      ...content(view, id),
    ]),
    ...policyImprint(view).map(markdown),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function content(view: PageView, id: SectionId): readonly string[] {
  const { policy: words } = view.texts;
  switch (id) {
    case "categories":
      return policyCategories(view).flatMap(({ name, text }) => [
        `### ${markdown(name)}`,
        markdown(text),
      ]);
    case "placed":
      return shownServices(view).flatMap((service) => placed(view, service));
    case "pending":
      return [view.catalogue.pending.map((name) => `- ${markdownCode(name)}`).join("\n")];
    case "consent":
      return [`[${markdown(settingsName(view))}](${view.prefix})`];
    case "rights":
      return [
        words.rightsList.map((right) => `- ${markdown(right)}`).join("\n"),
        markdown(words.complaint(view.catalogue.policy.controller.authority)),
      ];
    case "contact":
      return [
        contactFacts(view)
          .map(({ term, text, address }) => {
            const said = text.split("\n").map(markdown).join(", ");
            return `- ${markdown(term)}: ${address === undefined ? said : `[${said}](<${address}>)`}`;
          })
          .join("\n"),
      ];
    case "introduction":
    case "cookies":
    case "lifetimes":
    case "scripts":
    case "beacons":
    case "deleting":
    default:
      return [];
  }
}

function placed(view: PageView, service: ServiceDeclaration): readonly string[] {
  const { service: words, preferences } = view.texts;
  const { usage, sharing, statement } = factsOf(view, service);
  const isExempt = service.exempt === true && service.category !== "functional";
  const link = statement && ` [${markdown(statement.text)}](<${statement.address}>)`;
  const category = categoryWords(view, service.category).name;
  return [
    `### ${markdown(`${service.name} (${category})`)}`,
    ...(isExempt ? [markdown(preferences.exempt)] : []),
    [
      `- ${markdown(words.usage)}: ${markdown(usage.text)}`,
      `- ${markdown(words.sharing)}: ${markdown(sharing.text)}${link ?? ""}`,
    ].join("\n"),
    cookies(view, service),
  ];
}

function cookies(view: PageView, service: ServiceDeclaration): string {
  const { service: words } = view.texts;
  if (service.cookies === undefined || service.cookies.length === 0) {
    return markdown(words.storesNothing);
  }
  const rows = service.cookies.map((cookie) => {
    const { name, place, kept, kind, purpose } = cookieFacts(view, cookie);
    return [
      markdownCode(name) + (place === undefined ? "" : ` (${markdown(place)})`),
      markdown(kind === undefined ? kept : `${kept} (${kind})`),
      markdown(purpose.text),
    ];
  });
  const heading = [words.name, words.expiration, words.function].map(markdown);
  return [heading, heading.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

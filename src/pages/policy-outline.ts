// What the policy says, before it is HTML or Markdown: the one order of sections, and their facts.
import { formatDay } from "./format.ts";
import { outsideAddress } from "./links.ts";
import { shownServices } from "./own-service.ts";
import type { SectionTexts } from "./text/types.ts";
import type { PageView } from "./types.ts";
import { categoryWords, inLanguage } from "./words.ts";

export type SectionId =
  | "introduction"
  | "cookies"
  | "lifetimes"
  | "scripts"
  | "beacons"
  | "categories"
  | "placed"
  | "pending"
  | "consent"
  | "deleting"
  | "rights"
  | "contact";

/** The sections that this policy has, in their order. */
export function policySections(
  view: PageView,
): readonly { readonly id: SectionId; readonly texts: SectionTexts }[] {
  const { policy: words } = view.texts;
  const { policy, pending } = view.catalogue;
  const sections: readonly [SectionId, SectionTexts | undefined][] = [
    ["introduction", words.introduction(policy.controller.name)],
    ["cookies", words.cookies],
    ["lifetimes", words.lifetimes],
    ["scripts", words.scripts],
    ["beacons", words.beacons],
    ["categories", words.categories],
    ["placed", words.placed],
    ["pending", pending.length > 0 ? words.pending : undefined],
    ["consent", view.consent.regime === "opt-in" ? words.consent : words.choice],
    ["deleting", words.deleting],
    ["rights", words.rights],
    ["contact", words.contact],
  ];
  return sections.flatMap(([id, texts]) => (texts === undefined ? [] : [{ id, texts }]));
}

/** When it was updated, and for whom it is: what stands above the sections. */
export function policyHeading({ texts, catalogue, language }: PageView): readonly string[] {
  const { lastUpdated, appliesTo } = catalogue.policy;
  return [
    ...(lastUpdated === undefined ? [] : [texts.policy.updated(formatDay(lastUpdated, language))]),
    ...(appliesTo === undefined ? [] : [texts.policy.appliesTo(inLanguage(appliesTo, language))]),
  ];
}

/** Its version, and when its list was compared with the site: what stands below them. */
export function policyImprint({ texts, catalogue, language }: PageView): readonly string[] {
  const { version, catalogueDate } = catalogue.policy;
  return [
    texts.policy.version(version),
    ...(catalogueDate === undefined
      ? []
      : [texts.policy.catalogueDate(formatDay(catalogueDate, language))]),
  ];
}

/** The categories in use: what they are, and on what condition they are used. */
export function policyCategories(
  view: PageView,
): readonly { readonly name: string; readonly text: string }[] {
  return view.catalogue.categories
    .filter(({ id }) => shownServices(view).some((service) => service.category === id))
    .map(({ id }) => {
      const { name, description } = categoryWords(view, id);
      return { name, text: `${description} ${conditionOf(view, id)}` };
    });
}

/** As the regime of this visitor has it. */
function conditionOf(view: PageView, id: string): string {
  const { policy: words } = view.texts;
  if (id === "functional") return words.withoutConsent;
  const { rules, regime } = view.consent;
  const basis = rules?.exempts(id) === true ? regime : (rules?.basisOf(id) ?? regime);
  const condition = basis === "opt-in" ? words.withConsent : words.untilRefused;
  const exempt = view.catalogue.services.some(
    (service) => service.category === id && service.exempt === true,
  );
  return exempt ? `${condition} ${words.saveExempt}` : condition;
}

/** Something that can be said of whoever answers for the site. */
export interface ContactFact {
  readonly term: string;
  readonly text: string;
  /** Where it leads, if anywhere. */
  readonly address?: string | undefined;
}

export function contactFacts({ texts, catalogue }: PageView): readonly ContactFact[] {
  const { policy: words } = texts;
  const { controller } = catalogue.policy;
  const { name, address, website, email, phone, dpo, authority, authorityUrl } = controller;
  const facts: readonly (readonly [string, string | undefined, (string | undefined)?])[] = [
    [words.controller, name],
    [words.address, address],
    [words.website, website, outsideAddress(website)],
    [words.email, email, email && `mailto:${email}`],
    [words.phone, phone],
    [words.dpo, dpo],
    [words.authority, authority ?? authorityUrl, outsideAddress(authorityUrl)],
  ];
  return facts.flatMap(([term, text, leads]) =>
    text === undefined ? [] : [{ term, text, address: leads }],
  );
}

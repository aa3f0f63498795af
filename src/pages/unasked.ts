// What is used without asking where the visitor is: what they are told of it, and what the permanent link says there.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import type { RuleInForce } from "../decide/types.ts";
import type { PageView, ShownConsent } from "./types.ts";

type RegimeView = Pick<PageView<ShownConsent>, "catalogue" | "consent">;

/** A service that is used, and was never asked about. */
export interface UnaskedService {
  readonly service: ServiceDeclaration;
  readonly basis: Exclude<RuleInForce["basis"], "opt-in">;
}

/**
 * Services that silence allows here, and those that a rule exempts. What the site itself declares exempt is told of on the
 * settings, as everywhere.
 */
export function unaskedServices({ catalogue, consent }: RegimeView): readonly UnaskedService[] {
  const { rules, regime } = consent;
  return catalogue.services.flatMap((service) => {
    const { id } = service;
    if (service.category === "functional" || !consent.allows(id)) return [];
    const reason = consent.reason(id);
    if (reason === "exempt")
      return rules?.exempts(id) === true ? [{ service, basis: "exempt" }] : [];
    const basis = rules?.basisOf(id) ?? regime;
    return reason === "default" && basis !== "opt-in" ? [{ service, basis }] : [];
  });
}

/** The categories of these services, in the catalogue's order. */
export function categoriesOf(
  { catalogue }: RegimeView,
  services: readonly UnaskedService[],
): readonly string[] {
  const used = new Set(services.map(({ service }) => service.category));
  return catalogue.categories.flatMap(({ id }) => (used.has(id) ? [id] : []));
}

/**
 * Is the visitor to be told of what is used without asking? Only where the law wants that (bases `notice` and `exempt`), and
 * they have said nothing yet. Where they can opt out, the permanent link is what the law wants.
 */
export function isNoticeDue(view: RegimeView): boolean {
  const { status, source, needsPrompt } = view.consent;
  if (needsPrompt || status !== "undecided" || source !== "default") return false;
  return unaskedServices(view).some(({ basis }) => basis !== "opt-out");
}

/** Are things used here until visitors opt out of them? Then the link to the settings has a name of its own. */
export function isOptOut({ consent }: Pick<RegimeView, "consent">): boolean {
  return consent.regime === "opt-out";
}

/** Has an opt-out been honoured, whether the browser's signal, the visitor or their account says it (11 CCR 7025(c)(6))? */
export function isOptedOut(view: Pick<RegimeView, "consent">): boolean {
  const { source, status } = view.consent;
  return isOptOut(view) && (source === "signal" || (source === "decision" && status === "refused"));
}

/** What the link to the settings is called. */
export function settingsName({
  consent,
  texts,
}: Pick<PageView<ShownConsent>, "consent" | "texts">): string {
  return isOptOut({ consent }) ? texts.choices.link : texts.settings;
}

// What assent itself keeps, as the policy and the settings list it: nothing that a site sets is left out.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { formatDuration } from "./format.ts";
import type { PageView } from "./types.ts";

/**
 * The services to be shown: those of the catalogue, and before them assent's own cookies as one more,
 * unless the catalogue declares them itself.
 */
export function shownServices(view: PageView): readonly ServiceDeclaration[] {
  const { catalogue, own = [] } = view;
  const decision = own.find(({ use }) => use === "decision");
  if (decision === undefined || catalogue.index.cookie(decision.name) !== undefined) {
    return catalogue.services;
  }
  return [ownService(view), ...catalogue.services];
}

function ownService({ own = [], texts, language, catalogue }: PageView): ServiceDeclaration {
  const words = texts.own;
  return {
    // No id of a catalogue begins with a hyphen.
    id: "-own",
    name: words.name,
    provider: catalogue.policy.controller.name,
    category: "functional",
    purpose: words.purpose,
    sharing: words.sharing,
    cookies: own.map(({ name, use, lifetime }) => ({
      name,
      retention: lifetime === "session" ? lifetime : formatDuration(lifetime, language),
      purpose: words[use],
    })),
  };
}

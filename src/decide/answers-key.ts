// Everything that a consent answers, as one text: what pages and caches are told apart by.
import type { Catalogue } from "../catalogue/types.ts";
import type { ConsentState } from "./types.ts";

/** What of a consent is answered alike for all who have decided alike. */
type Answers = Pick<
  ConsentState,
  "status" | "source" | "needsPrompt" | "asks" | "allows" | "reason" | "regime" | "rules"
>;

/** Most visitors have the same answer: it is read once. */
const known = new WeakMap<Answers, string>();

/** Differs where two consents do: in what is asked, and in any answer or reason about what is declared. */
export function answersKey(catalogue: Catalogue, consent: Answers): string {
  let key = known.get(consent);
  if (key === undefined) {
    const ids = [...catalogue.categories, ...catalogue.services].map(({ id }) => id);
    const answers = ids.map((id) => `${consent.allows(id) ? "+" : "-"}${consent.reason(id)}`);
    // What is asked may differ where the answers to it do not.
    const rules = consent.rules === undefined ? [] : [consent.rules.key];
    key = [
      consent.status,
      consent.source,
      consent.regime,
      consent.needsPrompt,
      consent.asks.join(),
      ...answers,
      ...rules,
    ].join(" ");
    known.set(consent, key);
  }
  return key;
}

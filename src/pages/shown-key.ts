// What every page shows of a consent, as one text.
import type { Catalogue } from "../catalogue/types.ts";
import type { ShownConsent } from "./types.ts";

/** Most visitors have the same answer: it is read once. */
const known = new WeakMap<ShownConsent, string>();

/** Differs where two consents do in anything that `ShownConsent` tells of what is declared. */
export function shownKey(catalogue: Catalogue, consent: ShownConsent): string {
  let key = known.get(consent);
  if (key === undefined) {
    const ids = [...catalogue.categories, ...catalogue.services].map(({ id }) => id);
    const answers = ids.map((id) => `${consent.allows(id) ? "+" : "-"}${consent.reason(id)}`);
    key = [consent.status, consent.source, consent.needsPrompt, ...answers].join(" ");
    known.set(consent, key);
  }
  return key;
}

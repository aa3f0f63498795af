// Who may be contacted, answered alike for all visitors who refuse the same: what one page has made known of its
// hosts, the next need not find out.

import { createJudge } from "../gate/judge.ts";
import type { Judge } from "../gate/types.ts";
import type { Catalogue } from "../catalogue/types.ts";
import type { Settings } from "../config/options.ts";
import { isOfSite } from "./site.ts";

/** The judges of one site. */
export interface Judges {
  /** For a site reached as `hostname`, where the services of this variant (`ConsentState.variant`) are refused. */
  of(hostname: string, variant: string): Judge;
}

/** Sets of refused services, times names of the site. */
const MOST = 100;

/** Makes the judges of a site, as long as no route changes its settings. */
export function createJudges({
  catalogue: { index },
  gates: { undeclared },
  firstParty,
}: Pick<Settings, "catalogue" | "gates" | "firstParty">): Judges {
  const kept = new Map<string, Judge>();
  return {
    of(hostname, variant) {
      const key = `${variant} ${hostname}`;
      let judge = kept.get(key);
      if (judge === undefined) {
        // Nothing of the visitor is held: the refused services say it all.
        const refused = new Set(variant.split("."));
        judge = createJudge({
          index,
          site: { isFirstParty: (host) => isOfSite(host, hostname, firstParty) },
          undeclared,
          allows: (id) => !refused.has(id),
        });
        if (kept.size >= MOST) kept.clear();
        kept.set(key, judge);
      }
      return judge;
    },
  };
}

/** The answers of who refuses all that can be refused, and the variant (`ConsentState.variant`) of them. */
export function refusingAll({ services }: Pick<Catalogue, "services">): {
  readonly allows: (id: string) => boolean;
  readonly variant: string;
} {
  const refusable = services.filter(({ category }) => category !== "functional");
  const ids = refusable.map(({ id }) => id).toSorted();
  const refused = new Set(ids);
  return { allows: (id) => !refused.has(id), variant: ids.join(".") };
}

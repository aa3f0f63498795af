// A visitor as whom calls are made for: what their request said, and what they said since.

import type { Catalogue, OutgoingMatch, ServiceDeclaration } from "../catalogue/types.ts";
import type { ConsentState } from "../decide/types.ts";
import type { GateEvent } from "../gate/types.ts";
import type { Facts } from "../read/types.ts";
import { findIn } from "./judge-call.ts";
import type { OutgoingTarget, Principal } from "./on-behalf.ts";
import type { OutgoingReason } from "./refused.ts";
import { HOLDS_FOR, noteArrivals, settingsNow } from "./settings.ts";
import { isTakenBack } from "./superseded.ts";

/** What is used of a visit. */
export interface VisitedSite {
  readonly catalogue: Catalogue;
  readonly consent: ConsentState;
  readonly facts: Pick<Facts, "stored">;
  readonly site: { isFirstParty(hostname: string): boolean };
  consulted: boolean;
  report(event: GateEvent): void;
}

/** A visitor whose request is, or was, answered. */
export class Visitor implements Principal {
  readonly #visit: VisitedSite;
  readonly #began: number;
  readonly #turn: number;

  /**
   * @param began when the request came, by `performance.now()`; undefined: nobody noted it, and it counts from now
   * @param turn the turn in which it came: `turnNow()`
   */
  constructor(visit: VisitedSite, began: number | undefined, turn: number) {
    this.#visit = visit;
    this.#began = began ?? performance.now();
    this.#turn = turn;
    noteArrivals();
  }

  find(target: OutgoingTarget): readonly OutgoingMatch[] {
    const { index } = this.#visit.catalogue;
    const found = findIn(index, target);
    if (found.length > 0 || !index.hasOwnPaths || target.path === undefined) return found;
    // What the site itself serves for a service, its server may call too.
    const service = this.#visit.site.isFirstParty(target.host)
      ? index.ownPath(target.path)
      : undefined;
    return service === undefined ? found : [{ service, batch: false }];
  }

  refuses({ id }: ServiceDeclaration): OutgoingReason | undefined {
    const visit = this.#visit;
    // Whatever the answer is made of, it depends on this from here on.
    visit.consulted = true;
    if (!visit.consent.allows(id)) return visit.consent.reason(id);
    const holdsFor = settingsNow()?.holdsFor ?? HOLDS_FOR;
    if (performance.now() - this.#began > holdsFor) return "outdated";
    const { stored } = visit.facts;
    return stored.kind === "decision" && isTakenBack(stored.decision, this.#turn, id)
      ? "withdrawn"
      : undefined;
  }

  takesBatches(): boolean {
    return false;
  }

  report(event: GateEvent): void {
    this.#visit.report(event);
  }
}

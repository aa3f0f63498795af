// Calls of the server in report-only mode: what would be held back is told, and leaves.
import type { OutgoingMatch, ServiceDeclaration } from "../catalogue/types.ts";
import type { OutgoingTarget } from "../outgoing/on-behalf.ts";
import { Visitor, type VisitedSite } from "../outgoing/visitor.ts";

export class TrialVisitor extends Visitor {
  readonly #visit: VisitedSite;
  #host: string | undefined;

  constructor(visit: VisitedSite, began: number | undefined, turn: number) {
    super(visit, began, turn);
    this.#visit = visit;
  }

  override find(target: OutgoingTarget): readonly OutgoingMatch[] {
    this.#host = target.host;
    return super.find(target);
  }

  override refuses(service: ServiceDeclaration): undefined {
    const reason = super.refuses(service);
    const { id } = service;
    const host = this.#host ?? id;
    this.#host = undefined;
    if (reason !== undefined)
      this.#visit.report({ kind: "outgoing", action: "refused", host, service: id, reason });
    return undefined;
  }

  override takesBatches(): boolean {
    return true;
  }
}

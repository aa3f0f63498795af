// May this call leave? One rule for all ways of calling.

import type { CatalogueIndex, OutgoingMatch, ServiceDeclaration } from "../catalogue/types.ts";
import { principalNow, type OutgoingTarget, type Principal } from "./on-behalf.ts";
import { settingsNow } from "./settings.ts";
import { OutgoingRefusedError, type OutgoingReason } from "./refused.ts";

/** A call that may not leave, and how its caller is told. */
export interface Ruling {
  /** `drop`: the caller gets an empty answer, as if it had been sent. */
  readonly action: "error" | "drop";
  readonly error: OutgoingRefusedError;
}

/** The services of a catalogue that a call goes to: its owner, or, where no path is seen, all that have it. */
export function findIn(
  index: Pick<CatalogueIndex, "outgoing" | "outgoingHost">,
  { host, path }: OutgoingTarget,
): readonly OutgoingMatch[] {
  if (path === undefined) {
    return index.outgoingHost(host).map((service) => ({ service, batch: false }));
  }
  const match = index.outgoing(host, path);
  return match === undefined ? NONE : [match];
}

const NONE: readonly OutgoingMatch[] = [];

/**
 * Undefined if a call to all of these targets may leave. Tells the site of what may not.
 *
 * @param principal on whose behalf; undefined: nobody is known
 */
export function judgeCall(
  targets: readonly OutgoingTarget[],
  principal: Principal | undefined = principalNow() ?? settingsNow()?.nobody,
): Ruling | undefined {
  if (principal === undefined) return undefined;
  for (const target of targets) {
    for (const { service, batch } of principal.find(target)) {
      // What needs no consent needs no visitor either.
      if (service.category === "functional") continue;
      const reason =
        principal.refuses(service) ??
        (batch && !principal.takesBatches(service) ? "batch" : undefined);
      if (reason !== undefined) return ruleOn(service, target.host, reason, principal);
    }
  }
  return undefined;
}

/** Undefined if a method of a client may be called on behalf of whoever this runs for. */
export function judgeMethod(
  service: ServiceDeclaration,
  method: string,
  principal: Principal | undefined = principalNow() ?? settingsNow()?.nobody,
): Ruling | undefined {
  if (principal === undefined || service.category === "functional") return undefined;
  const reason = principal.refuses(service);
  return reason === undefined
    ? undefined
    : ruleOn(service, `${service.id}.${method}()`, reason, principal);
}

function ruleOn(
  { id, name }: ServiceDeclaration,
  target: string,
  reason: OutgoingReason,
  principal: Principal,
): Ruling {
  const error = new OutgoingRefusedError({ service: id, name, target, reason });
  const action = settingsNow()?.onRefused(error) ?? "error";
  principal.report({
    kind: "outgoing",
    action: action === "drop" ? "dropped" : "refused",
    host: target,
    service: id,
    reason,
  });
  return { action, error };
}

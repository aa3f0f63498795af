// "Load this once": a state in which some services may be used although consent does not say so.
import type { ConsentState } from "./types.ts";

/**
 * The same state with these services allowed, reason `once`. Ids that are no blocked service
 * (unknown ones, categories, what is allowed anyway) change nothing.
 */
export function withOnce(state: ConsentState, serviceIds: readonly string[]): ConsentState {
  if (serviceIds.length === 0) return state;
  const blocked = state.variant === "" ? [] : state.variant.split(".");
  const released = new Set(serviceIds.filter((id) => blocked.includes(id)));
  if (released.size === 0) return state;
  return Object.freeze({
    ...state,
    allows: (id: string) => released.has(id) || state.allows(id),
    reason: (id: string) => (released.has(id) ? "once" : state.reason(id)),
    variant: blocked.filter((id) => !released.has(id)).join("."),
  });
}

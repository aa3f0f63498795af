// On whose behalf does this code run? Known across awaits, timers and callbacks.

import { AsyncLocalStorage } from "node:async_hooks";
import type { OutgoingMatch, ServiceDeclaration } from "../catalogue/types.ts";
import type { GateEvent } from "../gate/types.ts";
import type { OutgoingReason } from "./refused.ts";

/** Where a call goes. `path` is undefined where nobody sees it: a tunnel leads to all of a host. */
export interface OutgoingTarget {
  /** Lower case, no port. */
  readonly host: string;
  readonly path: string | undefined;
}

/** Whoever calls are made for: a visitor, the client of a service, the site itself. */
export interface Principal {
  /** The services that a call goes to; none: nobody declared it. */
  find(target: OutgoingTarget): readonly OutgoingMatch[];
  /** Undefined if the service may be sent to now; else why not. */
  refuses(service: ServiceDeclaration): OutgoingReason | undefined;
  /** True if each visitor was asked about what a batch to this service carries. */
  takesBatches(service: ServiceDeclaration): boolean;
  report(event: GateEvent): void;
}

const storage = new AsyncLocalStorage<Principal>();

/** Runs `work`, and whatever it starts, on behalf of `principal`. Returns what `work` returns. */
export function onBehalfOf<Result>(principal: Principal, work: () => Result): Result {
  return storage.run(principal, work);
}

/** On whose behalf this runs; undefined: nobody said. */
export function principalNow(): Principal | undefined {
  return storage.getStore();
}

// Clients (SDKs) that gather events of many visitors and send them together, later, from a timer of their own. What leaves
// then cannot be told apart any more, so each visitor is asked when something of theirs is handed over.

import type { ServiceDeclaration } from "../catalogue/types.ts";
import { judgeMethod } from "./judge-call.ts";
import { onBehalfOf, type Principal } from "./on-behalf.ts";

/** Methods that hand nothing of a visitor's over: what is left is sent, listeners are added, the client is closed. */
export const LIFECYCLE: readonly string[] = [
  "close",
  "closeAndFlush",
  "debug",
  "emit",
  "flush",
  "off",
  "on",
  "once",
  "ready",
  "removeListener",
  "shutdown",
];

/**
 * The client as the app sees it. Each method asks the consent of whoever it is called for; what it starts (timers,
 * connections) may call the client's own service, and no other.
 */
export function guardedClient<Client extends object>(
  client: Client,
  service: ServiceDeclaration,
  principal: Principal,
  lifecycle: ReadonlySet<string>,
): Client {
  const proxies = new WeakMap<object, object>();

  function proxyOf<Part extends object>(part: Part): Part;
  function proxyOf(part: object): object {
    const known = proxies.get(part);
    if (known !== undefined) return known;
    const methods = new WeakMap<object, unknown>();
    const proxy = new Proxy(part, {
      get(target, key) {
        // Getters and methods of classes with private fields want the client itself.
        const value: unknown = Reflect.get(target, key, target);
        const kept = typeof value === "function" ? methods.get(value) : undefined;
        if (kept !== undefined) return kept;
        if (!isWrappable(value) || isFixed(target, key)) return value;
        if (typeof value === "object") return proxyOf(value);
        const method = methodOf(target, value, String(key));
        methods.set(value, method);
        return method;
      },
      set: (target, key, value) => Reflect.set(target, key, value, target),
    });
    proxies.set(part, proxy);
    return proxy;
  }

  function methodOf(target: object, method: (...args: never) => unknown, name: string): unknown {
    return (...args: unknown[]): unknown => {
      const ruling = lifecycle.has(name) ? undefined : judgeMethod(service, name);
      if (ruling?.action === "error") throw ruling.error;
      // Nothing waits for ever, whether it awaits the answer or not.
      if (ruling !== undefined) return Promise.resolve();
      const result: unknown = onBehalfOf(
        principal,
        (): unknown => Reflect.apply(method, target, args) as unknown,
      );
      return result === target ? proxyOf(target) : result;
    };
  }

  return proxyOf(client);
}

/** What is called, or has methods of its own. Classes stay classes: nobody hands an event to one. */
function isWrappable(value: unknown): value is object & ((...args: never) => unknown) {
  if (typeof value === "function") return !/^class\b/.test(Function.prototype.toString.call(value));
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Reflect.getPrototypeOf(value);
  // Data is handed out as it is.
  return prototype !== null && prototype !== Object.prototype && !BUILT_INS.has(prototype);
}

const BUILT_INS: ReadonlySet<unknown> = new Set([
  Array.prototype,
  Map.prototype,
  Set.prototype,
  Date.prototype,
  Promise.prototype,
  URL.prototype,
]);

/** A proxy has to give such a property as it is. */
function isFixed(target: object, key: PropertyKey): boolean {
  const descriptor = Reflect.getOwnPropertyDescriptor(target, key);
  return descriptor?.configurable === false && descriptor.writable === false;
}

// Clients (SDKs) that gather events of many visitors and send them together, later, from a timer of their own. What leaves
// then cannot be told apart any more, so each visitor is asked when something of theirs is handed over.

import type { ServiceDeclaration } from "../catalogue/types.ts";
import { judgeMethod } from "./judge-call.ts";
import { onBehalfOf, type Principal } from "./on-behalf.ts";

/** Methods that hand nothing of a visitor's over: what is left is sent, listeners are added, the client is closed. */
export const LIFECYCLE: readonly string[] = [
  "addListener",
  "close",
  "closeAndFlush",
  "flush",
  "listenerCount",
  "off",
  "on",
  "once",
  "ready",
  "removeAllListeners",
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
    const methods = new Map<PropertyKey, { readonly value: unknown; readonly method: Method }>();
    const proxy = new Proxy(shownAs(part), {
      get(_target, key) {
        // Getters and methods of classes with private fields want the client itself.
        const value: unknown = Reflect.get(part, key, part);
        const kept = methods.get(key);
        if (kept !== undefined && kept.value === value) return kept.method;
        if (isMethod(value)) {
          if (isEverywhere(key, value)) return value;
          const isFree = typeof key === "symbol" || lifecycle.has(key);
          const method = methodOf(part, value, isFree ? undefined : key);
          methods.set(key, { value, method });
          return method;
        }
        return hasMethods(value) ? proxyOf(value) : value;
      },
      set: (_target, key, value) => Reflect.set(part, key, value, part),
      // Some clients are functions.
      apply: (_target, self, args: unknown[]) =>
        isMethod(part) ? methodOf(self, part, "call")(...args) : undefined,
    });
    proxies.set(part, proxy);
    return proxy;
  }

  /** `name`: undefined for what hands nothing of a visitor's over. */
  function methodOf(self: unknown, method: Method, name: string | undefined): Method {
    return (...args) => {
      const ruling = name === undefined ? undefined : judgeMethod(service, name);
      if (ruling?.action === "error") throw ruling.error;
      // Nothing waits for ever, whether it awaits the answer or not.
      if (ruling !== undefined) return Promise.resolve();
      const result = onBehalfOf(principal, () => Reflect.apply(method, self, args));
      return result === self && hasMethods(result) ? proxyOf(result) : result;
    };
  }

  return proxyOf(client);
}

type Method = (...args: unknown[]) => unknown;

/** Classes stay classes: nobody hands an event to one. */
function isMethod(value: unknown): value is Method {
  return typeof value === "function" && !/^class\b/.test(Function.prototype.toString.call(value));
}

/** Parts of a client that do something; data is handed out as it is. */
function hasMethods(value: unknown): value is object {
  if (typeof value === "function") return isMethod(value);
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Reflect.getPrototypeOf(value);
  if (prototype === Object.prototype) return Object.values(value).some(isMethod);
  return prototype !== null && !BUILT_INS.has(prototype);
}

const BUILT_INS: ReadonlySet<unknown> = new Set([
  Array.prototype,
  Map.prototype,
  Set.prototype,
  Date.prototype,
  Promise.prototype,
  RegExp.prototype,
  Error.prototype,
  URL.prototype,
]);

/** What all objects and functions have, such as `toString`. */
function isEverywhere(key: PropertyKey, value: unknown): boolean {
  return (
    Reflect.get(Object.prototype, key) === value || Reflect.get(Function.prototype, key) === value
  );
}

/**
 * What stands in for a part: itself, or, where some of it can never change, an heir of it, for a proxy would have to hand
 * that out as it is (ECMA-262 10.5.8).
 */
function shownAs(part: object): object {
  const isFixed = Reflect.ownKeys(part).some((key) => {
    const descriptor = Reflect.getOwnPropertyDescriptor(part, key);
    return descriptor?.configurable === false && descriptor.writable !== true;
  });
  if (!isFixed || typeof part === "function") return part;
  const heir: unknown = Object.create(part);
  return hasMethods(heir) ? heir : part;
}

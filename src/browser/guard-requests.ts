// What scripts send and open by themselves: refused, it fails as for a host that is not there.
import { attempt, classNamed, wrap } from "./replace.ts";
import type { Answers } from "./rules.ts";

export function guardRequests({ refusalOf }: Answers): void {
  for (const name of ["fetch", "fetchLater"]) {
    wrap(window, name, (original) => {
      return function fetch(...given) {
        const [target] = given;
        const isRequest = typeof target === "object" && target !== null && "url" in target;
        if (refusalOf(isRequest ? target.url : target) === undefined)
          return original.apply(window, given);
        // As a browser says that the network failed.
        return Promise.reject(new TypeError("Failed to fetch"));
      };
    });
  }
  wrap(navigator, "sendBeacon", (original) => {
    return function sendBeacon(...given) {
      return refusalOf(given[0]) === undefined && original.apply(navigator, given);
    };
  });
  wrap(classNamed("XMLHttpRequest")?.prototype, "open", (original) => {
    return function open(method, address, ...rest) {
      const passed = refusalOf(address) === undefined ? address : "about:blank";
      return original.call(this, method, passed, ...rest);
    };
  });
  for (const name of ["WebSocket", "EventSource", "WebTransport", "SharedWorker", "Worker"]) {
    attempt(() => {
      const opener = Reflect.get(window, name) as (new (...given: unknown[]) => object) | undefined;
      if (!opener) return;
      const value = new Proxy(opener, {
        construct(target, given: unknown[], newTarget) {
          if (refusalOf(given[0]) === undefined)
            return Reflect.construct(target, given, newTarget) as object;
          throw new DOMException("Held back: no consent.", "SecurityError");
        },
      });
      Object.defineProperty(window, name, { configurable: true, writable: true, value });
    });
  }
}

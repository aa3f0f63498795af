// What scripts send and open by themselves: refused, it fails as for a host that is not there.
import { attempt, heldBack, prototypeOf, wrap } from "./replace.ts";
import type { Answers } from "./rules.ts";

/** What the server says by what our own forms and marks in a fetched part of a page are known (`gate-head.ts`). */
const KEY_FIELD = "assent-key";

/** `learn` is told by what our own is known in what the page's scripts fetch from the site itself. */
export function guardRequests({ refusalOf }: Answers, learn: (key: string) => void): void {
  /** Of another origin it would be somebody else's word. */
  const learnFrom = (response: unknown): void => {
    if (!(response instanceof Response) || response.type !== "basic") return;
    const key = response.headers.get(KEY_FIELD);
    if (key) learn(key);
  };
  const learnLoaded = function (this: XMLHttpRequest): void {
    if (!this.responseURL.startsWith(`${location.origin}/`)) return;
    const key = this.getResponseHeader(KEY_FIELD);
    if (key) learn(key);
  };
  wrap(window, "fetch fetchLater", (_window, given, pass) => {
    const [target] = given;
    const isRequest = typeof target === "object" && target !== null && "url" in target;
    // As a browser says that the network failed.
    if (refusalOf(isRequest ? target.url : target))
      return Promise.reject(new TypeError("Failed to fetch"));
    const answer = pass();
    if (answer instanceof Promise) answer.then(learnFrom, () => undefined);
    return answer;
  });
  wrap(navigator, "sendBeacon", (_navigator, given, pass) => !refusalOf(given[0]) && pass());
  wrap<XMLHttpRequest>(
    prototypeOf("XMLHttpRequest"),
    "open",
    (request, [method, address, ...rest], pass) => {
      request.addEventListener("load", learnLoaded);
      return pass([method, refusalOf(address) ? "about:blank" : address, ...rest]);
    },
  );
  for (const name of ["WebSocket", "EventSource", "WebTransport", "SharedWorker", "Worker"]) {
    attempt(() => {
      const opener = Reflect.get(window, name) as (new (...given: unknown[]) => object) | undefined;
      if (!opener) return;
      const value = new Proxy(opener, {
        construct(target, given: unknown[], newTarget) {
          if (refusalOf(given[0])) throw heldBack();
          return Reflect.construct(target, given, newTarget) as object;
        },
      });
      Object.defineProperty(window, name, { configurable: true, writable: true, value });
    });
  }
}

// What undici's handlers are told where a request is not sent. Two kinds of them are in use: those of undici 5 and 6, which
// 7 still takes, and those of 7 and 8.

/** Tells a handler that its request has failed, as undici itself does where it cannot send one. */
export function failDispatch(handler: object, error: Error): void {
  if (!tell(handler, "onResponseError", null, error) && !tell(handler, "onError", error))
    throw error;
}

/** Tells a handler of an empty answer: 204, no headers, no body. */
export function answerNothing(handler: object): void {
  if (has(handler, "onRequestStart")) {
    const controller = new Controller(handler);
    tell(handler, "onRequestStart", controller, {});
    if (controller.aborted) return;
    tell(handler, "onResponseStart", controller, 204, {}, "No Content");
    tell(handler, "onResponseEnd", controller, {});
    return;
  }
  const aborted: Error[] = [];
  const abort = (reason = new Error("The request was aborted.")): void => {
    aborted.push(reason);
    tell(handler, "onError", reason);
  };
  tell(handler, "onConnect", abort, null);
  if (aborted.length > 0) return;
  tell(handler, "onHeaders", 204, [], () => undefined, "No Content");
  tell(handler, "onComplete", []);
}

/** What handlers of undici 7 and 8 hold on to a request by. */
class Controller {
  aborted = false;
  readonly paused = false;
  readonly rawHeaders: readonly string[] = [];
  readonly rawTrailers: readonly string[] = [];
  reason: Error | null = null;
  readonly #handler: object;

  constructor(handler: object) {
    this.#handler = handler;
  }

  abort(reason: Error): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    tell(this.#handler, "onResponseError", this, reason);
  }

  /** There is no body that could be paused. */
  pause(): void {}

  resume(): void {}
}

function has(handler: object, method: string): boolean {
  return typeof Reflect.get(handler, method) === "function";
}

/** False if the handler has no such method. */
function tell(handler: object, method: string, ...args: readonly unknown[]): boolean {
  const listener: unknown = Reflect.get(handler, method);
  if (typeof listener !== "function") return false;
  Reflect.apply(listener, handler, args);
  return true;
}

// `fetch`, `WebSocket` and `EventSource` of Node, and undici: all of them pass through a dispatcher's `dispatch`.
//
// The prototypes of dispatchers are patched, since a pool with a bound on its connections lets a request wait until
// another one's is free: where it leaves at last, the code of another visitor runs. Copies of undici whose prototypes we
// have not seen announce each request on a diagnostics channel, where it can still be stopped.

import { subscribe } from "node:diagnostics_channel";
import { answerNothing, failDispatch } from "./undici-handler.ts";
import { judgeCall } from "./judge-call.ts";
import { readTarget } from "./target.ts";

type Dispatch = (this: unknown, options: unknown, handler: unknown) => unknown;

/** Where the copies of undici keep the dispatcher that they use unless told otherwise. */
const GLOBAL_DISPATCHERS = [
  Symbol.for("undici.globalDispatcher.1"),
  Symbol.for("undici.globalDispatcher.2"),
];

const patched = new WeakSet<object>();

/** Handlers whose request may leave, with its options, until it does. Both: either may be used for another again. */
const judged = new WeakMap<object, unknown>();

/** True while a request that was judged is being made; that happens at once, or it waits in a pool. */
let isJudged = false;

let isSubscribed = false;

/** Judges whatever is sent by fetch or undici from now on. May be called again: it finds new dispatchers. */
export function hookUndici(dispatchers: readonly object[] = []): void {
  // Node loads its own undici when something of it is first asked for.
  void globalThis.Request;
  patchGlobal();
  for (const dispatcher of dispatchers) patchKind(dispatcher);
  if (isSubscribed) return;
  isSubscribed = true;
  subscribe("undici:request:create", stopUnjudged);
}

function patchGlobal(): void {
  for (const name of GLOBAL_DISPATCHERS) {
    const dispatcher: unknown = Reflect.get(globalThis, name);
    if (typeof dispatcher === "object" && dispatcher !== null) patchKind(dispatcher);
  }
}

/** Patches every `dispatch` that a dispatcher has, its own and inherited ones. */
function patchKind(dispatcher: object): void {
  for (
    let holder: unknown = dispatcher;
    isObject(holder);
    holder = Reflect.getPrototypeOf(holder)
  ) {
    if (patched.has(holder)) continue;
    patched.add(holder);
    const own = Reflect.getOwnPropertyDescriptor(holder, "dispatch");
    if (!isDispatch(own?.value)) continue;
    Reflect.defineProperty(holder, "dispatch", { ...own, value: judging(own.value) });
  }
}

function judging(original: Dispatch): Dispatch {
  return function dispatch(options, handler) {
    if (!isObject(options) || !isObject(handler)) {
      return Reflect.apply(original, this, [options, handler]);
    }
    if (judged.get(handler) !== options) {
      const ruling = judgeCall(targetsOf(options, this));
      if (ruling !== undefined) {
        if (ruling.action === "drop" && Reflect.get(options, "method") !== "CONNECT")
          answerNothing(handler);
        else failDispatch(handler, ruling.error);
        return true;
      }
      judged.set(handler, options);
    }
    const before = isJudged;
    isJudged = true;
    try {
      return Reflect.apply(original, this, [options, handler]);
    } finally {
      isJudged = before;
    }
  };
}

/** What undici says of each request, before it is queued. */
function stopUnjudged(message: unknown): void {
  if (isJudged || !isObject(message)) return;
  const request: unknown = Reflect.get(message, "request");
  if (!isObject(request)) return;
  // Somebody may have set another dispatcher since: the next request of that one is judged where it is handed over.
  patchGlobal();
  const ruling = judgeCall(targetsOf(request, undefined));
  if (ruling === undefined) return;
  // undici 5 to 7, and 8: what they call themselves where a request fails before it is sent.
  const fail: unknown = Reflect.get(request, "onError") ?? Reflect.get(request, "onResponseError");
  if (typeof fail === "function") Reflect.apply(fail, request, [ruling.error]);
  else throw ruling.error;
}

function targetsOf(options: object, dispatcher: unknown) {
  const origin: unknown = Reflect.get(options, "origin") ?? originOf(dispatcher);
  return readTarget({
    method: textOf(Reflect.get(options, "method")),
    address: textOf(origin),
    path: textOf(Reflect.get(options, "path")),
    // Requests of undici keep it apart from their other headers.
    host: hostIn(Reflect.get(options, "headers")) ?? textOf(Reflect.get(options, "host")),
  });
}

/** Clients and pools are made for one origin, and keep it under a symbol (`kUrl`) only. */
function originOf(dispatcher: unknown): unknown {
  if (!isObject(dispatcher)) return undefined;
  const key = Object.getOwnPropertySymbols(dispatcher).find(
    ({ description }) => description === "url",
  );
  return key === undefined ? undefined : Reflect.get(dispatcher, key);
}

/** The Host header: headers are a table, a flat list of names and values, a list of pairs, or a block of text. */
function hostIn(headers: unknown): string | undefined {
  if (typeof headers === "string") return /^host: *([^\r\n]*)/im.exec(headers)?.[1];
  if (!isObject(headers)) return undefined;
  if (!isIterable(headers)) {
    for (const name in headers) {
      if (isHost(name)) return textOf(Reflect.get(headers, name));
    }
    return undefined;
  }
  let isNext = false;
  for (const item of headers) {
    if (Array.isArray(item) && isHost(item[0])) return textOf(item[1]);
    if (isNext) return textOf(item);
    isNext = Array.isArray(headers) && isHost(item);
  }
  return undefined;
}

function isHost(name: unknown): boolean {
  return typeof name === "string" && name.length === 4 && name.toLowerCase() === "host";
}

function isIterable(value: object): value is Iterable<unknown> {
  return typeof Reflect.get(value, Symbol.iterator) === "function";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isDispatch(value: unknown): value is Dispatch {
  return typeof value === "function";
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return value instanceof URL ? value.href : undefined;
}

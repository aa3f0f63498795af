// node:http and node:https, and all that is built on them (axios, got, superagent, request).
//
// References to `http.request` may have been taken before we came; prototypes are met by those as well. A request is
// judged when it is handed to its agent, which happens where it is made; a request that waits there for a connection may
// leave while the code of another visitor runs.

import { Agent, ClientRequest } from "node:http";
import { emptyAnswer } from "./empty-answer.ts";
import { judgeCall, type Ruling } from "./judge-call.ts";
import { readTarget } from "./target.ts";

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Requests that were judged when an agent was given them: later another visitor's code may run. */
const judged = new WeakSet<ClientRequest>();

let isHooked = false;

/** Judges whatever is sent by node:http and node:https from now on. */
export function hookHttp(): void {
  if (isHooked) return;
  isHooked = true;
  patch(Agent.prototype, "addRequest", (original) => {
    return function addRequest(request, options, ...rest) {
      if (request instanceof ClientRequest) {
        const ruling = judgeCall(targetsOf(request, options));
        if (ruling !== undefined) return settle(request, ruling);
        judged.add(request);
      }
      return Reflect.apply(original, this, [request, options, ...rest]);
    };
  });
  patch(ClientRequest.prototype, "onSocket", (original) => {
    return function onSocket(socket, ...rest) {
      const unjudged = this instanceof ClientRequest && !judged.has(this) ? this : undefined;
      // Without an agent, and with agents of other makes, this is the first we see of it.
      const ruling = unjudged && judgeCall(targetsOf(unjudged, undefined));
      if (unjudged === undefined || ruling === undefined)
        return Reflect.apply(original, this, [socket, ...rest]);
      if (isDestroyable(socket)) socket.destroy();
      return settle(unjudged, ruling);
    };
  });
}

/** Ends a request: it fails as one whose connection fails, or is answered with nothing. */
function settle(request: ClientRequest, { action, error }: Ruling): void {
  judged.add(request);
  const isDropped = action === "drop" && request.method !== "CONNECT";
  // A request that is destroyed before it has a connection says so when it gets one.
  if (!isDropped) request.destroy(error);
  request.onSocket(emptyAnswer(request));
}

function patch(prototype: object, name: string, make: (original: Method) => Method): void {
  const descriptor = Reflect.getOwnPropertyDescriptor(prototype, name);
  const original: unknown = descriptor?.value;
  if (!isMethod(original)) {
    throw new Error(
      `assent: this version of Node has no ${name}() where guardOutgoing() looks for it, so calls by node:http cannot be held. Please report it, with process.version.`,
    );
  }
  Reflect.defineProperty(prototype, name, { ...descriptor, value: make(original) });
}

function targetsOf(request: ClientRequest, options: unknown) {
  return readTarget({
    method: request.method,
    address: request.host,
    path: request.path,
    host: textOf(request.getHeader("host")) ?? rawHost(options),
  });
}

/** Headers given as a flat list of names and values are written at once, and not kept. */
function rawHost(options: unknown): string | undefined {
  if (typeof options !== "object" || options === null) return undefined;
  const headers: unknown = Reflect.get(options, "headers");
  if (!Array.isArray(headers)) return undefined;
  for (let i = 0; i < headers.length; i += 1) {
    const item: unknown = headers[i];
    if (Array.isArray(item)) {
      if (isHost(item[0])) return textOf(item[1]);
    } else if (i % 2 === 0 && isHost(item)) return textOf(headers[i + 1]);
  }
  return undefined;
}

function isHost(name: unknown): boolean {
  return typeof name === "string" && name.toLowerCase() === "host";
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function isMethod(value: unknown): value is Method {
  return typeof value === "function";
}

function isDestroyable(value: unknown): value is { destroy(): void } {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof Reflect.get(value, "destroy") === "function"
  );
}

// What all adapters do alike: one visit for each request, the gates on its response, assent's own pages.

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Engine } from "../engine/engine.ts";
import { liveHead } from "../gate/head.ts";
import { scriptNonce } from "../gate/csp/nonce.ts";
import { observeRequest } from "../gate/request/observe-request.ts";
import { gateRequest } from "../gate/request/request.ts";
import { observeResponse } from "../gate/response/observe.ts";
import { gateResponse, type ResponseGate } from "../gate/response/response.ts";
import { RequestConsent } from "../engine/request-consent.ts";
import { TrialConsent } from "../report-only/trial-consent.ts";
import type { RouteReply } from "../routes/types.ts";
import type { ConnectionInfo } from "../engine/site.ts";
import { withOwnMembers } from "../engine/template-view.ts";
import type { Visit } from "../engine/visit.ts";
import { runFor } from "./on-behalf.ts";

/** Where a request keeps its visit. No name of the app's can be the same. */
const VISIT: unique symbol = Symbol("assent.visit");

/** A request, as what goes through `consent()` is marked. */
interface Visited {
  readonly url?: string | undefined;
  [VISIT]?: Visit;
  consent?: RequestConsent;
}

/** Gives the app what it sees of the consent: `request.consent`. */
export function attach(request: Visited, consent: RequestConsent): void {
  request.consent = consent;
}

/** The visit of a request that went through `consent()`. Throws where it did not: a mistake in the app. */
export function visitOf(request: Visited): Visit {
  const visit = request[VISIT];
  if (visit) return visit;
  throw new Error(
    "assent: requireConsent() and configureConsent() need consent() before them: app.use(consent({ catalogue }))",
  );
}

/**
 * Begins a visit and puts the gates on its response. Undefined if the request has one already: mounted
 * twice, the first counts.
 */
export function begin<Request>(
  engine: Engine<Request>,
  given: Request,
  request: IncomingMessage & Visited,
  response: ServerResponse,
  connection: ConnectionInfo,
): Begun | undefined {
  const before = request[VISIT];
  if (before) {
    before.warn("consent() is mounted twice; the second one does nothing. See configureConsent().");
    return undefined;
  }
  const visit = engine.visit(given, request, connection);
  request[VISIT] = visit;
  if (visit.isReportOnly) return observed(visit, request, response);
  const account = visit.loadAccount();
  const isImporting = account === undefined && visit.isImporting;
  if (!isImporting && account === undefined) gateRequest(request, visit);
  const gate = gateResponse(request, response, visit);
  const nonce = (): string | undefined => scriptNonce(liveHead(response, response.statusCode));
  const consent = new RequestConsent(visit, nonce, () => response.headersSent);
  const ready =
    account === undefined
      ? isImporting
        ? takeOver(visit, request)
        : undefined
      : known(account, visit, request);
  return { visit, gate, consent: withOwnMembers(consent), ready };
}

/** In report-only mode: the gates look on, and the app has its request and response to itself. */
function observed(visit: Visit, request: IncomingMessage, response: ServerResponse): Begun {
  visit.arrived();
  if (!visit.isOwnPage) {
    observeRequest(request, visit);
    observeResponse(request, response, visit);
  }
  const nonce = (): string | undefined => scriptNonce(liveHead(response, response.statusCode));
  const consent = new TrialConsent(visit, nonce, () => response.headersSent);
  return { visit, gate: undefined, consent: withOwnMembers(consent), ready: undefined };
}

/** What `begin` gives an adapter. */
interface Begun {
  readonly visit: Visit;
  /** Undefined: what leaves is not to be changed. */
  readonly gate: ResponseGate | undefined;
  readonly consent: RequestConsent;
  /**
   * To be waited for before the app goes on: what the visitor's account says is being loaded, or a decision
   * of another consent system taken over. Never rejects.
   */
  readonly ready: Promise<void> | undefined;
}

/** Who waits for an account imports nothing: options `account` and `interop` exclude each other. */
async function known(
  account: Promise<void>,
  visit: Visit,
  request: IncomingMessage,
): Promise<void> {
  await account;
  gateRequest(request, visit);
}

/** What the app may read of the request depends on what could be taken over. */
async function takeOver(visit: Visit, request: IncomingMessage): Promise<void> {
  await visit.importOther();
  gateRequest(request, visit);
}

/** How a request reached Node itself, no proxy trusted. HTTP/2 has an authority in the place of a Host. */
export class SocketInfo implements ConnectionInfo {
  readonly path: string;
  readonly #request: IncomingMessage;

  constructor(request: IncomingMessage) {
    this.#request = request;
    // Routers shorten it on their way.
    this.path = request.url ?? "/";
  }

  get protocol(): string {
    return isEncrypted(this.#request.socket) ? "https" : "http";
  }

  get peer(): string | undefined {
    return peerOf(this.#request);
  }

  get host(): string {
    const { host, ":authority": authority } = this.#request.headers;
    return host ?? (typeof authority === "string" ? authority : "");
  }
}

/** Address at the other end of the connection; stand-ins for requests have none. */
export function peerOf({ socket }: { readonly socket?: object }): string | undefined {
  if (socket === undefined || !("remoteAddress" in socket)) return undefined;
  return typeof socket.remoteAddress === "string" ? socket.remoteAddress : undefined;
}

/** Stand-ins for requests (in tests, on platforms that call functions) have sockets of other kinds, or none. */
function isEncrypted(socket: unknown): boolean {
  return (
    typeof socket === "object" &&
    socket !== null &&
    "encrypted" in socket &&
    socket.encrypted === true
  );
}

/** The answer of one of assent's own pages. `parsedBody`: what the app's own parser made of the body, if one ran. */
export function answerOf(
  visit: Visit,
  request: IncomingMessage & { readonly body?: unknown },
  parsedBody: unknown = request.body,
): Promise<RouteReply> {
  return visit.answer({
    method: request.method ?? "GET",
    headers: request.headers,
    stream: request,
    // Parsers leave an empty object where they read nothing.
    ...(request.readableDidRead ? { parsedBody } : {}),
  });
}

/** Writes a reply as it is; a HEAD request gets the head alone. */
export function send(
  response: ServerResponse,
  reply: RouteReply,
  method: string | undefined,
): void {
  const length = String(Buffer.byteLength(reply.body));
  response.writeHead(reply.status, { ...reply.headers, "content-length": length });
  response.end(method === "HEAD" ? undefined : reply.body);
}

/** Goes on with a request that has begun: to one of assent's own pages, or to the app. */
export function proceed(
  { visit, ready, consent }: Pick<Begun, "visit" | "ready" | "consent">,
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): void {
  const go = (): void => {
    if (visit.isOwnPage) void serveOwnPage(visit, request, response, next);
    else {
      // Paths of the site's own may belong to a service that may not be used now.
      const refused = visit.refusedPath;
      if (refused === undefined) runFor(consent, next);
      else send(response, refused, request.method);
    }
  };
  if (ready === undefined) go();
  else void waited(ready, go, next);
}

/** What the app throws is not ours to catch: it goes on from outside of the promise. */
async function waited(
  ready: Promise<void>,
  go: () => void,
  next: (error?: unknown) => void,
): Promise<void> {
  try {
    await ready;
  } catch (error) {
    next(error);
    return;
  }
  setImmediate(go);
}

/** Answers one of assent's own pages; what goes wrong on the way is the app's error, like any other. */
async function serveOwnPage(
  visit: Visit,
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): Promise<void> {
  try {
    send(response, await answerOf(visit, request), request.method);
  } catch (error) {
    next(error);
  }
}

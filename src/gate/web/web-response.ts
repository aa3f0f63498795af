// The gates on a `Response`: the same plan, head and body as on a response of Node (response-head.ts, response-body.ts),
// where all of the head is there before the first byte leaves.
import { gateWhole, joined, type BodyPipe, type BodySink } from "../response/body-pipe.ts";
import { asksForPage, destinationOf, revalidatesVariant } from "../request/conditional.ts";
import type { BodyPlan } from "../response/body-plan.ts";
import { setBodyHeaders, GATE_FAILED, PASS, planBody } from "../response/body-plan.ts";
import { tellFailure } from "../response/failure.ts";
import { gateHead } from "../response/gate-head.ts";
import { gatedType, mediaType } from "../media-type.ts";
import { pipeFor } from "../response/plan-pipe.ts";
import type { AnyRequest } from "../../http/request-headers.ts";
import type { GateContext } from "../types.ts";
import { heldLength, isUntouched } from "../response/untouched.ts";
import { webBody } from "./web-body.ts";
import { WebHead } from "./web-head.ts";
import { WebSource } from "./web-source.ts";

/**
 * What leaves in the place of `response`: itself where no gate changed anything. Call it once for a request, after
 * `gateRequest`. Throws TypeError for a response whose body has been read; where a gate fails, what it resolves to is an
 * error page, and nothing of the app's is in it.
 */
export async function gateWebResponse(
  request: AnyRequest,
  response: Response,
  context: GateContext,
): Promise<Response> {
  const { status } = response;
  // `Response.error()` has no head to send.
  if (status === 0) return response;
  const head = new WebHead(status, response.headers);
  const source = await openedFor(request, response, head, context);
  let outcome: Outcome;
  try {
    outcome = gated(request, response, head, source, context);
  } catch (error) {
    letGo(response, source, error);
    return failed(error, context);
  }
  if (outcome === "same") return response;
  return assembled(response, head, outcome);
}

/** The body, to be sent. Asked for only where it is needed: some servers make a stream of it only then. */
function bodyOf(response: Response): ReadableStream<Uint8Array> | null {
  const { body, bodyUsed } = response;
  if (!bodyUsed && body?.locked !== true) return body;
  throw new TypeError(
    "assent: the body of this Response has been read, or is being read, so it cannot be sent. Return response.clone(), or a new Response.",
  );
}

/** Nobody will read the app's body. */
function letGo(response: Response, source: WebSource | undefined, reason?: unknown): void {
  const { body, bodyUsed } = response;
  if (source === undefined && (bodyUsed || body?.locked === true)) return;
  const opened = source ?? new WebSource(body);
  void opened.cancel(reason);
}

const NOTHING = new Uint8Array(0);

/** `same`: nothing has changed. `body`: with the head as it is now. */
type Outcome = "same" | { readonly body: ReadableStream | Uint8Array | string | null };

/** The body, looked into, where the plan may have to do with it. */
async function openedFor(
  request: AnyRequest,
  response: Response,
  head: WebHead,
  context: GateContext,
): Promise<WebSource | undefined> {
  const destination = destinationOf(request);
  const { kind, isSniffed } = mediaType(gatedType(head, destination));
  if (request.method === "HEAD" || response.status < 200) return undefined;
  // Any file may be a playlist to who plays it: its first bytes tell.
  const isPlayed = destination === "video" || destination === "audio";
  if (!context.settings.embeds || (kind === undefined && !isPlayed)) return undefined;
  const source = new WebSource(bodyOf(response));
  await source.look({ waits: isSniffed || isPlayed, most: heldLength(head, destination) ?? 0 });
  return source;
}

function gated(
  request: AnyRequest,
  response: Response,
  head: WebHead,
  source: WebSource | undefined,
  context: GateContext,
): Outcome {
  const destination = destinationOf(request);
  // HEAD has no body to look at: without a Content-Type it is the head of no document.
  const start = request.method === "HEAD" ? NOTHING : source?.start;
  const hints = { forPage: asksForPage(request), destination, start };
  let plan = planBody(head, request.method ?? "GET", context, hints);
  const whole = source?.whole;
  if (isUntouched(plan, whole)) plan = PASS;
  const rewritten = rewrittenWhole(plan, whole);
  gateHead(head, context, {
    plan,
    length: rewritten?.length,
    revalidates: revalidatesVariant(request),
    destination,
    now: Date.now(),
  });
  if (plan.kind === "replace" || plan.kind === "head") {
    letGo(response, source);
    return { body: plan.kind === "replace" ? plan.message : null };
  }
  if (rewritten !== undefined) return { body: orNone(rewritten) };
  const isSame = !head.isChanged && head.status === response.status;
  if (source === undefined) return isSame ? "same" : { body: bodyOf(response) };
  if (plan.kind === "pass" && whole !== undefined)
    return isSame && response.body === null ? "same" : { body: orNone(whole) };
  const pipe = (sink: BodySink): BodyPipe => pipeFor(plan, sink) ?? asItCame(sink);
  return { body: webBody(source, { pipe, failed: (error) => tellFailure(error, context) }) };
}

function orNone(bytes: Uint8Array): Uint8Array | null {
  return bytes.length === 0 ? null : bytes;
}

function asItCame(sink: BodySink): BodyPipe {
  return {
    deferred: false,
    write: (bytes) => sink.write(bytes),
    end: (bytes) => {
      sink.end(bytes);
    },
  };
}

/** A body that is there as a whole, rewritten; of a packed one, only where there is no byte to undo. */
function rewrittenWhole(plan: BodyPlan, whole: Uint8Array | undefined): Uint8Array | undefined {
  if (plan.kind !== "gate" || whole === undefined) return undefined;
  if (plan.codings.length === 0) return joined(gateWhole(plan.gate, whole));
  return whole.length === 0 ? whole : undefined;
}

function assembled(
  response: Response,
  head: WebHead,
  { body }: Exclude<Outcome, "same">,
): Response {
  const { status } = head;
  if (status < 200) return switched(response, head);
  const isEmpty = status === 204 || status === 205 || status === 304;
  return new Response(isEmpty ? null : (body as ConstructorParameters<typeof Response>[0]), {
    status,
    // A status of ours has a reason of its own.
    statusText: status === response.status ? response.statusText : "",
    headers: head.headers,
  });
}

/**
 * A change of protocol (101) is bound to its connection, so no copy of it can be sent. Nothing keeps it: its cookies are all
 * that counts, and they are changed in place. Throws where the runtime does not let them be.
 */
function switched(response: Response, head: WebHead): Response {
  const wanted = head.all("set-cookie");
  if (wanted.join("\n") === response.headers.getSetCookie().join("\n")) return response;
  response.headers.delete("set-cookie");
  for (const line of wanted) response.headers.append("set-cookie", line);
  return response;
}

/** A gate that fails sends no page, no cookie and no header of the app. */
function failed(error: unknown, context: GateContext): Response {
  tellFailure(error, context);
  const head = new WebHead(GATE_FAILED.status, new Headers());
  setBodyHeaders(head, GATE_FAILED, undefined);
  return new Response(GATE_FAILED.message, { status: head.status, headers: head.headers });
}

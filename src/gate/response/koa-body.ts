// Koa keeps the body until the end: it is gated there, so that compression, ETag and conditional-get
// middleware outside see the page that will be sent.
import { pipeline, Readable, type Transform } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { gateStages, gateWhole, joined } from "./body-pipe.ts";
import type { ResponseGate } from "./response.ts";

/** What is used of a Koa context. */
export interface BodyContext {
  readonly res: { readonly headersSent: boolean; destroy(): unknown };
  respond?: boolean | undefined;
  status: number;
  body: unknown;
}

/**
 * Gates `context.body` in whichever form Koa takes it: string, Buffer, stream, web stream, Blob, Response.
 * Anything else (an object, nothing, `respond = false`) is left to the response's own gate.
 */
export function gateKoaBody(context: BodyContext, gate: ResponseGate): void {
  const { body } = context;
  if (context.respond === false || context.res.headersSent) return;
  const whole = typeof body === "string" || body instanceof Uint8Array;
  const stream = whole ? undefined : streamOf(body);
  if (!whole && stream === undefined) return;
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  let given: unknown;
  const isOurs = (chunk: unknown): boolean =>
    given instanceof Readable
      ? context.respond !== false && context.body === given
      : sameBody(chunk, given);
  const plan = gate.takeBody(bytes instanceof Uint8Array ? bytes : undefined, isOurs);
  if (plan.kind === "pass" || plan.kind === "head") return;
  if (plan.kind === "replace") {
    stream?.().destroy();
    context.status = plan.status;
    given = context.body = plan.message;
    return;
  }
  // A part that is the whole (see `setBodyHeaders`).
  if (context.status === 206) context.status = 200;
  if (bytes instanceof Uint8Array && plan.codings.length > 0 && bytes.length === 0) {
    given = body;
  } else if (bytes instanceof Uint8Array && plan.codings.length === 0) {
    const out = joined(gateWhole(plan.gate, bytes));
    const buffer = Buffer.from(out.buffer, out.byteOffset, out.length);
    given = context.body = typeof body === "string" ? buffer.toString() : buffer;
  } else {
    const source = whole ? Readable.from([Buffer.from(body)]) : stream?.();
    const { all } = gateStages(plan.gate, plan.codings);
    const last = all.at(-1);
    if (source === undefined || last === undefined) return;
    gateStream(context, source, all, last);
    given = context.body = last;
  }
}

/** Koa 2 sends a string or a Buffer as it is. */
function sameBody(chunk: unknown, given: unknown): boolean {
  return (
    chunk === given ||
    (chunk instanceof Uint8Array &&
      given instanceof Uint8Array &&
      Buffer.compare(chunk, given) === 0)
  );
}

/**
 * Sends a source through the gate. What goes wrong in the source itself, Koa has been told of when it was made the body:
 * it is told once, as without assent.
 */
function gateStream(
  { res }: BodyContext,
  source: Readable,
  all: readonly Transform[],
  last: Transform,
): void {
  const isWatched = source.listenerCount("error") > 0;
  source.once("error", () => {
    if (!isWatched) return;
    // Silent, before `pipeline` hands the error on. Koa 2 then leaves a page that has begun open for ever.
    last.destroy();
    if (res.headersSent) res.destroy();
  });
  // An error destroys the last stage, where Koa listens for it.
  pipeline([source, ...all], (error) => {
    if (error instanceof Error && res.headersSent) res.destroy();
  });
}

/** The body as a stream, to be opened only if it is gated. */
function streamOf(body: unknown): (() => Readable) | undefined {
  if (body instanceof Readable) return () => body;
  if (body instanceof Blob) return () => fromWeb(body.stream());
  if (body instanceof ReadableStream) return () => fromWeb(body);
  if (body instanceof Response) {
    const { body: content } = body;
    return content === null ? undefined : () => fromWeb(content);
  }
  return isOldStream(body) ? () => new Readable().wrap(body) : undefined;
}

function fromWeb(stream: ReadableStream): Readable {
  // The types of the web's and of Node's own ReadableStream differ in nothing that matters here.
  return Readable.fromWeb(stream as NodeReadableStream);
}

/** Streams of other makers, as Koa knows them: by their `pipe`. */
function isOldStream(body: unknown): body is NodeJS.ReadableStream {
  return (
    typeof body === "object" && body !== null && "pipe" in body && typeof body.pipe === "function"
  );
}

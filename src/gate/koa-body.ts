// Koa keeps the body until the end: it is gated there, so that compression, ETag and conditional-get
// middleware outside see the page that will be sent.
import { pipeline, Readable } from "node:stream";
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
  const plan = gate.takeBody(bytes instanceof Uint8Array ? bytes : undefined);
  if (plan.kind === "pass" || plan.kind === "head") return;
  if (plan.kind === "replace") {
    stream?.().destroy();
    context.status = plan.status;
    context.body = plan.message;
  } else if (bytes instanceof Uint8Array && plan.codings.length === 0) {
    const out = joined(gateWhole(plan.gate, bytes));
    const buffer = Buffer.from(out.buffer, out.byteOffset, out.length);
    context.body = typeof body === "string" ? buffer.toString() : buffer;
  } else {
    const source = whole ? Readable.from([Buffer.from(body)]) : stream?.();
    const { all } = gateStages(plan.gate, plan.codings);
    const last = all.at(-1);
    if (source === undefined || last === undefined) return;
    // An error destroys the last stage, where Koa listens for it. Koa 2 then leaves a page that has begun open for ever.
    pipeline([source, ...all], (error) => {
      if (error instanceof Error && context.res.headersSent) context.res.destroy();
    });
    context.body = last;
  }
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

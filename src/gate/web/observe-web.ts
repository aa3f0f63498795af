// Report-only mode on a `Response`: a document is read as whoever serves it takes it; everything else is the app's own object.
import type { BodyPipe, BodySink } from "../response/body-pipe.ts";
import { planBody } from "../response/body-plan.ts";
import { tellFailure } from "../response/failure.ts";
import { gateHead } from "../response/gate-head.ts";
import { observedBody, type ObservedBody } from "../response/observed-body.ts";
import { mediaType } from "../media-type.ts";
import { asksForPage, destinationOf } from "../request/conditional.ts";
import type { AnyRequest } from "../../http/request-headers.ts";
import type { GateContext } from "../types.ts";
import { webBody } from "./web-body.ts";
import { WebHead } from "./web-head.ts";
import { WebSource } from "./web-source.ts";

/**
 * What leaves in the place of `response`: itself, or, for a document, one with the same head and the same bytes. Nothing
 * that goes wrong in here keeps it from leaving.
 */
export async function observeWebResponse(
  request: AnyRequest,
  response: Response,
  context: GateContext,
): Promise<Response> {
  const { status, statusText, headers, bodyUsed } = response;
  if (status < 200 || bodyUsed) return response;
  const failed = (error: unknown): void => tellFailure(error, context);
  let observed: ObservedBody | undefined;
  try {
    observed = looked(request, new WebHead(status, headers), context, failed);
  } catch (error) {
    failed(error);
  }
  const { body } = response;
  if (observed === undefined || body === null || body.locked) return response;
  const source = new WebSource(body);
  try {
    await source.look({ waits: false, most: 0 });
  } catch {
    // The app's own stream fails: so does what is sent, when it is read.
  }
  const { whole } = source;
  if (whole !== undefined) {
    observed.write(whole);
    observed.end();
  }
  const sent = whole ?? webBody(source, { pipe: (sink) => read(sink, observed), failed });
  return new Response(sent as ConstructorParameters<typeof Response>[0], {
    status,
    statusText,
    headers,
  });
}

/** Head and plan are looked at; what is to be read of the body. */
function looked(
  request: AnyRequest,
  head: WebHead,
  context: GateContext,
  failed: (error: unknown) => void,
): ObservedBody | undefined {
  const destination = destinationOf(request);
  // What does not say what it is would have to be read before it leaves.
  const { isSniffed } = mediaType(head.get("content-type") ?? "");
  const start = isSniffed ? new Uint8Array(0) : undefined;
  const hints = { forPage: asksForPage(request), destination, start };
  const plan = planBody(head, request.method ?? "GET", context, hints);
  const observed = observedBody(plan, failed);
  const now = Date.now();
  gateHead(head, context, { plan, length: "as set", revalidates: false, destination, now });
  return observed;
}

/** Bytes as they came, read on their way. */
function read(sink: BodySink, observed: ObservedBody): BodyPipe {
  sink.onClose(() => observed.cancel());
  return {
    deferred: false,
    write: (bytes) => {
      observed.write(bytes);
      return sink.write(bytes);
    },
    end: (bytes) => {
      if (bytes.length > 0) observed.write(bytes);
      observed.end();
      sink.end(bytes);
    },
  };
}

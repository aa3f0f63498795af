// Is the body of this response to be gated, and can it be? Decided once, from the head alone.
import type { ContentCoding } from "./encoding.ts";
import { contentCodings } from "./encoding.ts";
import { charsetGate } from "./charset.ts";
import { inlineScriptPasses, readPolicies } from "./csp-read.ts";
import type { Head } from "./head.ts";
import { beginsDocument } from "./html/sniff.ts";
import { mediaType, type MediaType } from "./media-type.ts";
import { scriptNonce } from "./nonce.ts";
import type { BodyGate, GateContext } from "./types.ts";

/** What happens to the body of one response. */
export type DocumentPlan =
  /** Nothing: it leaves as it came. */
  | { readonly kind: "pass" }
  /** There is no body (HEAD), but its head is the one of a gated document. */
  | { readonly kind: "head" }
  /** Rewritten, after these codings were undone (innermost last); they are applied again. */
  | { readonly kind: "gate"; readonly gate: BodyGate; readonly codings: readonly ContentCoding[] }
  /** It would have to be gated and cannot be: another response is sent in its place. */
  | { readonly kind: "replace"; readonly status: number; readonly message: string };

const PASS: DocumentPlan = { kind: "pass" };

/** Sent where the gate itself fails: the visitor gets no page rather than an unblocked one. */
export const GATE_FAILED: DocumentPlan & { kind: "replace" } = {
  kind: "replace",
  status: 500,
  message: "The consent gate failed on this page.\n",
};

/** What is known of a body besides its head: for one that does not say what it is. */
export interface BodyHints {
  /** True if a browser asks for something that it will show as a page, or as a part of one. */
  readonly forPage: boolean;
  /** The first bytes, or all of them, if they are there already. */
  readonly start?: Uint8Array | undefined;
}

/**
 * True for a body without a usable Content-Type that nobody will take for a document: by its first bytes, or, as
 * long as there are none, by who asks for it. Most such bodies are short texts, and leave as they came.
 */
function isNoDocument(
  head: Head,
  { isSniffed }: MediaType,
  { forPage, start }: BodyHints,
): boolean {
  if (!isSniffed) return false;
  // MIME Sniffing §7: without sniffing, nothing unnamed becomes a document.
  if (/^\s*nosniff\s*$/i.test(head.get("x-content-type-options") ?? "")) return true;
  const begins = start === undefined ? undefined : beginsDocument(start);
  // What an unpacked body begins with, a packed one does not show.
  if (begins === undefined || head.get("content-encoding") !== undefined) return !forPage;
  return !begins;
}

/**
 * Decides on the body of a response with this head. Asks `context.html` at most once.
 * A part of a document (206) cannot be gated, nor can a content coding that Node cannot undo.
 */
export function planDocument(
  head: Head,
  method: string,
  context: GateContext,
  hints: BodyHints = { forPage: true },
): DocumentPlan {
  const { status } = head;
  if (!context.settings.embeds || status < 200 || hasNoBody(status)) return PASS;
  const contentType = head.get("content-type") ?? "";
  const type = mediaType(contentType);
  if (type.kind === undefined || isNoDocument(head, type, hints)) return PASS;
  const nonce = scriptNonce(head);
  const policies = readPolicies(head.all("content-security-policy"));
  const inlineScripts = inlineScriptPasses(policies, nonce);
  const gate = context.html({ status, contentType, nonce, inlineScripts });
  if (gate === undefined) return PASS;
  if (method === "HEAD") return { kind: "head" };
  if (status === 206) {
    const message = "This document is not served in parts.\n";
    return { kind: "replace", status: 416, message };
  }
  const codings = contentCodings(head.get("content-encoding"));
  if (codings === undefined) {
    context.report({ kind: "limit", limit: "content-encoding" });
    const message = "This page has a content encoding that the consent gate cannot read.\n";
    return { kind: "replace", status: 500, message };
  }
  return { kind: "gate", gate: charsetGate(gate, contentType), codings };
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

/** Headers that describe the bytes of a body, and are wrong once it is rewritten. */
const BODY_DIGESTS = ["content-md5", "digest", "content-digest", "repr-digest", "want-repr-digest"];

/**
 * Makes the head tell the truth about the body that will follow. `length` is known if the whole body was
 * given at once; Node then adds Content-Length by itself where the app set none.
 */
export function frameDocument(head: Head, plan: DocumentPlan, length: number | undefined): void {
  if (plan.kind === "pass") return;
  for (const name of BODY_DIGESTS) head.remove(name);
  head.remove("accept-ranges");
  if (plan.kind === "replace") {
    for (const name of ["content-encoding", "content-range", "etag", "last-modified"]) {
      head.remove(name);
    }
    head.status = plan.status;
    head.set("Content-Type", "text/plain; charset=utf-8");
    head.set("Cache-Control", "no-store");
    head.set("Content-Length", String(Buffer.byteLength(plan.message)));
  } else if (length === undefined) {
    head.remove("content-length");
  } else if ((head.get("content-length") ?? String(length)) !== String(length)) {
    head.set("Content-Length", String(length));
  }
}

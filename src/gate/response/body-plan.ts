// Is the body of this response to be gated, and can it be? Decided once, from the head alone.
import type { ContentCoding } from "../../http/content-coding.ts";
import { contentCodings } from "../../http/content-coding.ts";
import { charsetGate } from "../charset.ts";
import { readPolicies } from "../../http/csp-read.ts";
import type { Head } from "../head.ts";
import { beginsDocument } from "../html/sniff.ts";
import { forbidsSniffing, gatedType, mediaType, type MediaType } from "../media-type.ts";
import { scriptNonce } from "../csp/nonce.ts";
import type { BodyGate, GateContext } from "../types.ts";

/** What happens to the body of one response. */
export type BodyPlan =
  /** Nothing: it leaves as it came. */
  | { readonly kind: "pass" }
  /** There is no body (HEAD), but its head is the one of a gated document. */
  | { readonly kind: "head" }
  /** Rewritten, after these codings were undone (innermost last); they are applied again. */
  | {
      readonly kind: "gate";
      readonly gate: BodyGate;
      readonly codings: readonly ContentCoding[];
      /** See `BodyGate.strictest`. */
      readonly strictest?: (() => BodyGate) | undefined;
      /** True if it is gated for who asks for it, whatever its type. */
      readonly isAskedFor?: boolean;
      /** True if a body that cannot be undone leaves as it came: nothing in it could be refused. */
      readonly tolerant?: boolean;
    }
  /** It would have to be gated and cannot be: another response is sent in its place. */
  | { readonly kind: "replace"; readonly status: number; readonly message: string };

/** The plan of a body with which the gates have nothing to do. */
export const PASS: BodyPlan = { kind: "pass" };

/** Sent where the gate itself fails: the visitor gets no page rather than an unblocked one. */
export const GATE_FAILED: BodyPlan & { kind: "replace" } = {
  kind: "replace",
  status: 500,
  message: "The consent gate failed on this page.\n",
};

/** Sent in place of a signed exchange: who asks for one takes the page itself as well. */
const SIGNED: BodyPlan & { kind: "replace" } = {
  kind: "replace",
  status: 406,
  message: "The consent gate cannot read signed exchanges. Ask for text/html.\n",
};

/** What is known of a body besides its head: for one that does not say what it is. */
export interface BodyHints {
  /** True if a browser asks for something that it will show as a page, or as a part of one. */
  readonly forPage: boolean;
  /** What the browser asked for (`Sec-Fetch-Dest`). */
  readonly destination?: string | undefined;
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
  if (forbidsSniffing(head)) return true;
  const begins = start === undefined ? undefined : beginsDocument(start);
  // What an unpacked body begins with, a packed one does not show.
  if (begins === undefined || head.get("content-encoding") !== undefined) return !forPage;
  return !begins;
}

/** Destinations whose response is shown, or saved where it says so; a fetched one may become anything. */
const SAVED = new Set(["document", "iframe", "frame", "embed", "object", "empty"]);

/**
 * True if the browser saves this response rather than show it. Style sheets are applied all the same, and what is asked
 * for as part of another document (XSLT, a manifest, a playlist) is used too.
 */
export function isFile(head: Head, { kind }: MediaType, destination?: string): boolean {
  const fields = head.all("content-disposition");
  const [field] = fields;
  if (field === undefined || fields.length > 1 || kind === "css") return false;
  const type = (field.split(";", 1)[0] ?? "").trim().toLowerCase();
  if (type !== "attachment") return false;
  return kind === "html" || kind === "sniffed" || SAVED.has(destination ?? "document");
}

/** True for a part that is the whole: `bytes 0-99/100`. */
function isWhole(contentRange: string | undefined): boolean {
  const [, last, length] =
    /^\s*bytes\s+0-(\d{1,15})\/(\d{1,15})\s*$/i.exec(contentRange ?? "") ?? [];
  return last !== undefined && Number(last) + 1 === Number(length);
}

/**
 * Decides on the body of a response with this head. Asks `context.html` at most once.
 * A part of a document (206) cannot be gated, nor can a content coding that Node cannot undo: where nothing could be
 * refused in them, they pass.
 */
export function planBody(
  head: Head,
  method: string,
  context: GateContext,
  hints: BodyHints = { forPage: true },
): BodyPlan {
  const { status } = head;
  if (!context.settings.embeds || status < 200 || hasNoBody(status)) return PASS;
  const contentType = gatedType(head, hints.destination, hints.start);
  const type = mediaType(contentType);
  if (type.isSigned && method !== "HEAD" && context.refusesNothing !== true) {
    context.report({ kind: "limit", limit: "signed-exchange" });
    return SIGNED;
  }
  if (
    type.kind === undefined ||
    isFile(head, type, hints.destination) ||
    isNoDocument(head, type, hints)
  ) {
    return PASS;
  }
  const isPart = status === 206 && !isWhole(head.get("content-range"));
  const codings = contentCodings(head.get("content-encoding"));
  const tolerant = context.refusesNothing === true;
  if (tolerant && (isPart || codings === undefined)) return PASS;
  const nonce = scriptNonce(head);
  const policies = readPolicies(head.all("content-security-policy"));
  const gate = context.html({ status, contentType, nonce, policies });
  if (gate === undefined) return PASS;
  const { strictest } = gate;
  // What is no page leaves as it came, as a rule: so does its head.
  if (method === "HEAD") return strictest === undefined ? { kind: "head" } : PASS;
  if (isPart) {
    const message = "This document is not served in parts.\n";
    return { kind: "replace", status: 416, message };
  }
  if (codings === undefined) {
    context.report({ kind: "limit", limit: "content-encoding" });
    const message = "This page has a content encoding that the consent gate cannot read.\n";
    return { kind: "replace", status: 500, message };
  }
  return {
    kind: "gate",
    gate: charsetGate(gate, contentType),
    codings,
    strictest: strictest && (() => charsetGate(strictest(), contentType)),
    tolerant,
    isAskedFor: contentType !== (head.get("content-type") ?? ""),
  };
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
export function setBodyHeaders(head: Head, plan: BodyPlan, length: number | undefined): void {
  if (plan.kind === "pass") return;
  for (const name of BODY_DIGESTS) head.remove(name);
  head.remove("accept-ranges");
  if (head.status === 206 && plan.kind !== "replace") {
    // A part that is the whole.
    head.status = 200;
    head.remove("content-range");
  }
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

// Validators of a request: the mark of our variant is taken off where it is this visitor's, and what
// would bring back another visitor's page (304, 206) is dropped. Done before the app sees the request.
import type { GateContext } from "./types.ts";
import { readTags, variantMark } from "./etag.ts";
import type { AnyRequest } from "./request-headers.ts";
import { setRequestHeader } from "./request-headers.ts";

const revalidating = new WeakSet<object>();

/** True if the request asked whether a page of the variant in force has changed: a 304 means that page. */
export function revalidatesVariant(request: object): boolean {
  return revalidating.has(request);
}

/**
 * Prepares If-None-Match, If-Match, If-Modified-Since and If-Range for the app. Tags that bear no mark
 * pass, except on a navigation: there they can only belong to a page from before this gate.
 */
export function gateConditionals(request: AnyRequest, context: GateContext): void {
  const { headers } = request;
  const mark = variantMark(context);
  const page = asksForPage(request);
  const reads = request.method === "GET" || request.method === "HEAD";

  const noneMatch = headers["if-none-match"];
  let current = false;
  let foreign = false;
  if (noneMatch !== undefined && noneMatch.trim() !== "*") {
    const tags = readTags(noneMatch);
    current = tags.some((tag) => tag.mark === mark);
    foreign = tags.some((tag) => tag.mark !== undefined && tag.mark !== mark);
    const kept = reads
      ? tags.filter((tag) => tag.mark === mark || (tag.mark === undefined && !page))
      : tags;
    const marked = current || foreign;
    if (marked || kept.length !== tags.length) {
      const value = kept.map(({ tag }) => tag).join(", ");
      setRequestHeader(request, "if-none-match", value === "" ? undefined : value);
    }
  }
  if (current) revalidating.add(request);
  // A date says nothing about consent; only beside a tag of this variant is it harmless.
  if (reads && !current && (page || foreign)) {
    setRequestHeader(request, "if-modified-since", undefined);
  }

  const match = headers["if-match"];
  if (match !== undefined) {
    const tags = readTags(match);
    // If-Match guards a change to the resource itself, whatever variant of it was seen.
    if (tags.some((tag) => tag.mark !== undefined)) {
      setRequestHeader(request, "if-match", tags.map(({ tag }) => tag).join(", "));
    }
  }
  gateIfRange(request, mark, page);
}

/** A part of a page is only asked for to complete what is left of one: then the whole is sent. */
function gateIfRange(request: AnyRequest, mark: string, page: boolean): void {
  const ifRange = request.headers["if-range"];
  if (typeof ifRange !== "string") return;
  const tag = readTags(ifRange)[0];
  if (tag?.mark === mark) {
    setRequestHeader(request, "if-range", tag.tag);
  } else if (page || tag?.mark !== undefined) {
    setRequestHeader(request, "if-range", undefined);
    setRequestHeader(request, "range", undefined);
  }
}

/** Does a browser ask for something it will render as a document? */
function asksForPage({ headers }: AnyRequest): boolean {
  const destination = headers["sec-fetch-dest"];
  if (typeof destination === "string" && destination !== "empty") {
    return ["document", "iframe", "frame", "embed", "object", "fencedframe"].includes(destination);
  }
  return /\b(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.accept ?? "");
}

// Validators of a request: the mark of our variant is taken off where it is this visitor's, and what
// would bring back another visitor's page (304, 206) is dropped. Done before the app sees the request.
import type { RequestTag } from "../caching/etag.ts";
import { readTags, variantMark } from "../caching/etag.ts";
import type { AnyRequest } from "../../http/request-headers.ts";
import { setRequestHeader } from "../../http/request-headers.ts";
import type { GateContext } from "../types.ts";

const revalidating = new WeakSet<object>();

/** True if the request asked whether a page of the variant in force has changed: a 304 means that page. */
export function revalidatesVariant(request: object): boolean {
  return revalidating.has(request);
}

/**
 * Prepares If-None-Match, If-Match, If-Modified-Since and If-Range for the app. Tags that bear no mark
 * pass, except where a page is asked for: there they can only be of one from before this gate.
 */
export function gateConditionals(request: AnyRequest, context: GateContext): void {
  const { headers, method } = request;
  const reads = method === "GET" || method === "HEAD";
  const match = headers["if-match"];
  // If-Match (and, on a write, If-None-Match) guards the resource itself, whatever variant was seen.
  if (match !== undefined) dropMarks(request, "if-match", match);
  const noneMatch = headers["if-none-match"];
  if (!reads) {
    if (noneMatch !== undefined) dropMarks(request, "if-none-match", noneMatch);
    return;
  }
  const date = headers["if-modified-since"];
  const ifRange = headers["if-range"];
  if (noneMatch === undefined && date === undefined && ifRange === undefined) return;
  const page = asksForPage(request) && !isFilePath(request.url ?? "") && marksPages(context);
  const tags = noneMatch === undefined ? [] : readTags(noneMatch);
  const isOurs = (tag: RequestTag): boolean =>
    tag.mark !== undefined && tag.mark === variantMark(context);
  const current = tags.some(isOurs);
  if (current) revalidating.add(request);
  const kept = tags.filter((tag) => isOurs(tag) || (tag.mark === undefined && !page));
  if (tags.some(({ mark }) => mark !== undefined) || kept.length < tags.length) {
    setRequestHeader(request, "if-none-match", joinTags(kept));
  }
  // A date says nothing about consent; it is harmless only beside a tag that does.
  const foreign = tags.some((tag) => tag.mark !== undefined && !isOurs(tag));
  if (date !== undefined && !current && (page || foreign)) {
    setRequestHeader(request, "if-modified-since", undefined);
  }
  if (typeof ifRange === "string") gateIfRange(request, readTags(ifRange)[0], page, isOurs);
}

function dropMarks(request: AnyRequest, name: string, value: string): void {
  const tags = readTags(value);
  if (tags.some(({ mark }) => mark !== undefined)) setRequestHeader(request, name, joinTags(tags));
}

function joinTags(tags: readonly RequestTag[]): string | undefined {
  return tags.length === 0 ? undefined : tags.map(({ tag }) => tag).join(", ");
}

/** Names of files that no server sends as a page, and browsers keep for long or fetch in parts. */
const FILES = new Set(
  (
    "7z apk avi avif bin bmp bz2 css csv dmg doc docx eot epub exe flac gif gz ico ics iso jpeg jpg js json m4a m4v " +
    "map mjs mkv mov mp3 mp4 mpeg mpg msi odp ods odt ogg ogv otf pdf png ppt pptx rar tar tgz tif tiff ttf txt wasm " +
    "wav weba webm webmanifest webp woff woff2 xls xlsx xz zip zst"
  ).split(" "),
);

function isFilePath(url: string): boolean {
  const path = url.split(/[?#]/, 1)[0] ?? "";
  const dot = path.lastIndexOf(".");
  return dot > path.lastIndexOf("/") && FILES.has(path.slice(dot + 1).toLowerCase());
}

/** Do pages bear the mark of a variant at all? Not where consent can change nothing. */
function marksPages({ catalogue: { index }, settings }: GateContext): boolean {
  return (
    settings.undeclared === "block" ||
    index.consentServices.length > 0 ||
    index.consentCategories.length > 0
  );
}

/** A part of a page is only asked for to complete what is left of one: then the whole is sent. */
function gateIfRange(
  request: AnyRequest,
  tag: RequestTag | undefined,
  page: boolean,
  isOurs: (tag: RequestTag) => boolean,
): void {
  if (tag !== undefined && isOurs(tag)) {
    setRequestHeader(request, "if-range", tag.tag);
  } else if (page || tag?.mark !== undefined) {
    setRequestHeader(request, "if-range", undefined);
    setRequestHeader(request, "range", undefined);
  }
}

/**
 * What the browser asks for: `Sec-Fetch-Dest`, or `serviceworker`. Over plain http browsers send no such field; `sheet`
 * is a style sheet or XSLT, of which `Accept` tells.
 */
export function destinationOf({ headers }: AnyRequest): string | undefined {
  // Browsers say so of a service worker's script since before they sent destinations.
  if (headers["service-worker"] === "script") return "serviceworker";
  const destination = headers["sec-fetch-dest"]?.toString();
  if (destination === undefined && headers.accept?.startsWith("text/css,")) return "sheet";
  return destination;
}

/** Does a browser ask for something that it will render as a document, or put into one? */
export function asksForPage({ headers }: AnyRequest): boolean {
  if (headers["hx-request"] !== undefined || headers["turbo-frame"] !== undefined) return true;
  const destination = headers["sec-fetch-dest"];
  if (typeof destination === "string" && destination !== "empty") {
    return ["document", "iframe", "frame", "embed", "object", "fencedframe"].includes(destination);
  }
  return /\b(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.accept ?? "");
}

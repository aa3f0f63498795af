// What a Content-Type says to the gates: asked on every response, so each spelling is read once.
import { memoize } from "../util/memoize.ts";
import { contentTypeReadings } from "../http/content-type.ts";
import type { Head } from "./head.ts";
import { documentKinds, type DocumentKind } from "./html/document-gate.ts";
import { encode } from "./html/tokenizer/bytes.ts";
import { encodingOfType, type DocumentEncoding } from "./html/tokenizer/encoding.ts";

/** What becomes of a body with this Content-Type. */
export interface MediaType {
  /** What it is read as; undefined: no gate has anything to do with such a body, whoever asks for it. */
  readonly kind: DocumentKind | undefined;
  /** True if a browser decides by itself what it is. */
  readonly isSniffed: boolean;
  /** The encoding that it names; undefined: none. */
  readonly encoding: DocumentEncoding | undefined;
  /** HTML, be it written as XML. */
  readonly isDocument: boolean;
  /** XML that a browser shows as a document where it is asked for as one: drawings run scripts there. */
  readonly isXml: boolean;
  /**
   * A signed exchange: a page under a signature, in which nothing can be gated. To check it, Chromium fetches a certificate
   * from wherever it says, also of one that is only prefetched.
   */
  readonly isSigned: boolean;
}

/** Reads a Content-Type (several fields joined by ", ") in every way a browser may; empty: there is none. */
export const mediaType: (contentType: string) => MediaType = memoize(200, (contentType) => {
  const [kind] = documentKinds(contentType);
  const { essences } = contentTypeReadings(contentType);
  const isDocument = essences.some((essence) => PAGES.has(essence));
  return {
    kind,
    isSniffed: kind === "sniffed",
    encoding: encodingOfType(contentType),
    isDocument,
    isXml: kind === "xml" && !isDocument,
    isSigned: essences.includes("application/signed-exchange"),
  };
});

/** HTML, be it written as XML. */
const PAGES = new Set(["text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml"]);

/** Does the response forbid browsers to take it for anything but what it says it is? */
export function forbidsSniffing(head: Head): boolean {
  return /^\s*nosniff\s*$/i.test(head.get("x-content-type-options") ?? "");
}

/** What is read in one way by whoever asks for it, whatever type it is sent with. */
const READ_AS: ReadonlyMap<string | undefined, readonly DocumentKind[]> = new Map([
  ["style", ["css"]],
  ["xslt", ["xml"]],
  // Over plain http nobody says which of the two it is.
  ["sheet", ["css", "xml"]],
  ["manifest", ["manifest"]],
  ["video", ["playlist"]],
  ["audio", ["playlist"]],
]);

const TYPES: Readonly<Partial<Record<DocumentKind, string>>> = {
  css: "text/css",
  xml: "application/xml",
  manifest: "application/manifest+json",
  playlist: "application/vnd.apple.mpegurl",
};

/** How a playlist begins (RFC 8216 §4.1). */
const PLAYLIST = encode("#EXTM3U");

/**
 * The Content-Type by which the body of a response is gated: what the head says, and what whoever asked for it will
 * read it as besides. Seen in Chromium 156: a page in quirks mode applies a style sheet of its own site whatever type it
 * is sent with, unless `nosniff` forbids it (HTML, link type "stylesheet"); XSLT, manifests and playlists need no type in
 * any page, and no browser heeds `nosniff` there. `start`: the first bytes of the body, if they are there.
 */
export function gatedType(head: Head, destination: string | undefined, start?: Uint8Array): string {
  const said = head.get("content-type") ?? "";
  let type = said;
  for (const kind of READ_AS.get(destination) ?? []) {
    const isOut = kind === "css" ? forbidsSniffing(head) : false;
    const isFilm = kind === "playlist" && !mayBePlaylist(head, said, start);
    if (isOut || isFilm || documentKinds(said).includes(kind)) continue;
    type = type === "" ? (TYPES[kind] ?? "") : `${type}, ${TYPES[kind]}`;
  }
  return type;
}

/** Films stay as they are: before a byte is there only what says that it is a text may be a playlist. */
function mayBePlaylist(head: Head, said: string, start: Uint8Array | undefined): boolean {
  if (start !== undefined && head.get("content-encoding") === undefined) {
    return start.length > 0 && PLAYLIST.every((byte, i) => i >= start.length || start[i] === byte);
  }
  return head.status === 200 && /^\s*text\//i.test(said);
}

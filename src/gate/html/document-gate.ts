// Which gate reads a body: HTML, XML that may hold SVG or XHTML, a style sheet, or what a browser would
// have to guess.

import type { BodyGate, Pieces } from "../types.ts";
import { contentTypeReadings } from "../../http/content-type.ts";
import { createCssGate } from "./css/css-gate.ts";
import { encodingOfType } from "./tokenizer/encoding.ts";
import { createHtmlGate, firstRefusal } from "./gate.ts";
import { createListGate } from "./list-gate.ts";
import type { HtmlGateOptions } from "./options.ts";
import { sniffingGate } from "./sniff.ts";
import { createXmlGate } from "./xml/gate.ts";

/** What a response holds, by its Content-Type: only what makes a browser load more. */
export type DocumentKind =
  | "html"
  | "xml"
  | "css"
  | "speculation"
  | "manifest"
  | "playlist"
  | "sniffed";

/** XML that browsers show as a document, besides every type that ends with `+xml` (MIME Sniffing §4.6). */
const XML = new Set(["text/xml", "application/xml", "text/xsl", "text/rdf"]);

/**
 * What browsers may read a response with this Content-Type as, in the order in which the gates are applied. Empty:
 * nothing that loads more. More than one only where browsers read the field differently.
 */
export function documentKinds(contentType: string): readonly DocumentKind[] {
  const { essences } = contentTypeReadings(contentType);
  if (essences.length === 0) return ["sniffed"];
  const kinds = new Set(essences.map(kindOf));
  return ORDER.filter((kind) => kinds.has(kind));
}

/** HTML, and what scripts put into a page as such: the streams of Turbo. */
const HTML = new Set(["text/html", "text/vnd.turbo-stream.html"]);
const ORDER: readonly DocumentKind[] = [
  "html",
  "xml",
  "css",
  "speculation",
  "manifest",
  "playlist",
];
/** Of HTTP Live Streaming, which Chromium has played by itself since version 142, and WebKit always has. */
const PLAYLISTS = new Set([
  "application/vnd.apple.mpegurl",
  "application/x-mpegurl",
  "application/mpegurl",
  "audio/mpegurl",
  "audio/x-mpegurl",
  "video/mpegurl",
  "video/x-mpegurl",
]);

function kindOf(essence: string): DocumentKind | undefined {
  if (HTML.has(essence)) return "html";
  if (essence === "text/css") return "css";
  if (essence === "application/speculationrules+json") return "speculation";
  if (essence === "application/manifest+json") return "manifest";
  if (PLAYLISTS.has(essence)) return "playlist";
  return XML.has(essence) || essence.endsWith("+xml") ? "xml" : undefined;
}

/**
 * The gate of a body with this Content-Type; undefined if there is nothing to gate in such a body. The body must
 * be ASCII-compatible (`charsetGate` sees to that). Banner and placeholders go into HTML only.
 */
export function createDocumentGate(
  contentType: string,
  options: HtmlGateOptions,
): BodyGate | undefined {
  const kinds = documentKinds(contentType);
  if (kinds.length === 0) return undefined;
  const decoded = { ...options, encoding: options.encoding ?? encodingOfType(contentType) };
  const gates: Readonly<Record<DocumentKind, () => BodyGate>> = {
    html: () => createHtmlGate(decoded),
    xml: () =>
      createXmlGate(decoded, {
        depth: 0,
        nested: (markup, depth, answers) => firstRefusal({ ...options, ...answers }, markup, depth),
      }),
    css: () => createCssGate(decoded),
    speculation: () => createListGate("speculation", decoded),
    manifest: () => createListGate("manifest", decoded),
    playlist: () => createListGate("playlist", decoded),
    sniffed: () => sniffingGate(gates),
  };
  return kinds.map((kind) => gates[kind]()).reduce(chained);
}

/** Both gates, one after the other: edits only insert, so that what one has gated stays gated. */
function chained(first: BodyGate, second: BodyGate): BodyGate {
  const through = (pieces: Pieces): Pieces => pieces.flatMap((piece) => second.write(piece));
  return {
    write: (chunk) => through(first.write(chunk)),
    end: () => [...through(first.end()), ...second.end()],
  };
}

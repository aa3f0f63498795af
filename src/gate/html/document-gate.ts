// Which gate reads a body: HTML, XML that may hold SVG or XHTML, a style sheet, or what a browser would
// have to guess.

import type { BodyGate } from "../types.ts";
import type { Decoder } from "./bytes.ts";
import { createCssGate } from "./css-gate.ts";
import { createHtmlGate, firstRefusal } from "./gate.ts";
import type { HtmlGateOptions } from "./options.ts";
import { isSniffed, sniffingGate } from "./sniff.ts";
import { createXmlGate } from "./xml-gate.ts";

/** What a response holds, by its Content-Type; undefined: nothing that a browser would load more for. */
export type DocumentKind = "html" | "xml" | "css" | "sniffed";

const XML = /^(?:(?:text|application)\/xml|image\/svg\+xml|application\/xhtml\+xml)$/;
/** Labels (Encoding Standard) of encodings whose characters may hold ASCII bytes of other meaning. */
const DOUBLE_BYTE =
  /^(?:shift[-_]jis|sjis|ms_kanji|windows-31j|x-sjis|ms932|csshiftjis|gbk?|gb2312|gb18030|gb_2312(?:-80)?|x-gbk|chinese|csgb2312|csiso58gb231280|iso-ir-58|big5(?:-hkscs)?|cn-big5|csbig5|x-x-big5)$/;

/** What a response with this Content-Type is read as. */
export function documentKind(contentType: string): DocumentKind | undefined {
  const essence = (/^[^;]*/.exec(contentType)?.[0] ?? "").trim().toLowerCase();
  if (essence === "text/html") return "html";
  if (essence === "text/css") return "css";
  if (XML.test(essence)) return "xml";
  return isSniffed(contentType) ? "sniffed" : undefined;
}

/**
 * The gate of a body with this Content-Type; undefined if there is nothing to gate in such a body. The body must
 * be ASCII-compatible (`charsetGate` sees to that). Banner and placeholders go into HTML only.
 */
export function createDocumentGate(
  contentType: string,
  options: HtmlGateOptions,
): BodyGate | undefined {
  const kind = documentKind(contentType);
  if (kind === undefined) return undefined;
  const decoded = { ...options, decoder: options.decoder ?? decoderOf(contentType) };
  const html = (): BodyGate => createHtmlGate(decoded);
  const xml = (): BodyGate =>
    createXmlGate(decoded, {
      depth: 0,
      nested: (markup, depth) => firstRefusal(options, markup, depth),
    });
  if (kind === "html") return html();
  if (kind === "xml") return xml();
  return kind === "css" ? createCssGate(decoded) : sniffingGate({ html, xml });
}

/** UTF-8 and the encodings of one byte a character need none: what counts in them is ASCII. */
function decoderOf(contentType: string): Decoder | undefined {
  const label =
    /;\s*charset\s*=\s*["']?\s*([^\s"';]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? "";
  return DOUBLE_BYTE.test(label) ? new TextDecoder(label) : undefined;
}

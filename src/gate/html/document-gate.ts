// Which gate reads a body: HTML, XML that may hold SVG or XHTML, a style sheet, or what a browser would
// have to guess.

import type { BodyGate } from "../types.ts";
import { createCssGate } from "./css-gate.ts";
import { encodingOfType } from "./encoding.ts";
import { createHtmlGate, firstRefusal } from "./gate.ts";
import type { HtmlGateOptions } from "./options.ts";
import { isSniffed, sniffingGate } from "./sniff.ts";
import { createXmlGate } from "./xml-gate.ts";

/** What a response holds, by its Content-Type; undefined: nothing that a browser would load more for. */
export type DocumentKind = "html" | "xml" | "css" | "sniffed";

const XML = /^(?:(?:text|application)\/xml|image\/svg\+xml|application\/xhtml\+xml)$/;

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
  const decoded = { ...options, encoding: options.encoding ?? encodingOfType(contentType) };
  const html = (): BodyGate => createHtmlGate(decoded);
  const xml = (): BodyGate =>
    createXmlGate(decoded, {
      depth: 0,
      nested: (markup, depth, { judge, variant }) =>
        firstRefusal({ ...options, judge, variant }, markup, depth),
    });
  if (kind === "html") return html();
  if (kind === "xml") return xml();
  return kind === "css" ? createCssGate(decoded) : sniffingGate({ html, xml });
}

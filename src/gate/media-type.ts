// What a Content-Type says to the gates: asked on every response, so each spelling is read once.
import { remembering } from "../catalogue/remembering.ts";
import { documentKind, type DocumentKind } from "./html/document-gate.ts";
import { encodingOfType, type DocumentEncoding } from "./html/encoding.ts";
import { isSniffed } from "./html/sniff.ts";

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
}

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const XML = /^\s*(?:image\/svg\+xml|(?:text|application)\/xml)\b/i;

/** Reads a Content-Type; empty: there is none. */
export const mediaType: (contentType: string) => MediaType = remembering(200, (contentType) => ({
  kind: documentKind(contentType),
  isSniffed: isSniffed(contentType),
  encoding: encodingOfType(contentType),
  isDocument: HTML.test(contentType),
  isXml: XML.test(contentType),
}));

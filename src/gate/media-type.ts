// What a Content-Type says to the gates: asked on every response, so each spelling is read once.
import { remembering } from "../catalogue/remembering.ts";
import { documentKind } from "./html/document-gate.ts";

/** What becomes of a body with this Content-Type. */
export interface MediaType {
  /** False: no gate has anything to do with such a body, whoever asks for it. */
  readonly isGated: boolean;
  /** HTML, be it written as XML. */
  readonly isDocument: boolean;
  /** XML that a browser shows as a document where it is asked for as one: drawings run scripts there. */
  readonly isXml: boolean;
}

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const XML = /^\s*(?:image\/svg\+xml|(?:text|application)\/xml)\b/i;

/** Reads a Content-Type; empty: there is none. */
export const mediaType: (contentType: string) => MediaType = remembering(200, (contentType) => ({
  isGated: documentKind(contentType) !== undefined,
  isDocument: HTML.test(contentType),
  isXml: XML.test(contentType),
}));

// What the gates of documents work with, and their bounds.

import type { CaptchaDeclaration, CatalogueIndex } from "../../catalogue/types.ts";
import type { GateEvent, Judge, Refusal } from "../types.ts";
import type { OnCopied } from "./output/edits.ts";
import type { EmbedRequest } from "./rules/consent-embed.ts";
import type { DocumentEncoding } from "./tokenizer/encoding.ts";
import type { PlaceholderAttribute, PlaceholderRequest } from "./rules/placeholder-request.ts";

/** What the gate of one document works with. */
export interface HtmlGateOptions {
  readonly judge: Judge;
  readonly index: CatalogueIndex;
  readonly allows: (id: string) => boolean;
  /** Tells which services are refused (`ConsentState.variant`): what depends on it is compiled once. */
  readonly variant: string;
  /** Address of the document, to resolve relative URLs. */
  readonly url: string;
  /** Bases besides, under which relative URLs are judged as well: a `srcdoc` has those of the document around it. */
  readonly bases?: readonly string[] | undefined;
  /** The document's encoding, where its response says it; undefined: a `meta` may, else UTF-8 is tried. */
  readonly encoding?: DocumentEncoding | undefined;
  /** Markup put first into the head of a whole document. */
  readonly headStart?: string | undefined;
  /**
   * Markup put first into the body of a whole document; asked for when the place is reached. `based`: a
   * `<base>` of another host is in force, under which a path alone would lead there.
   */
  readonly bodyStart?: ((based: boolean) => string) | undefined;
  /**
   * Attributes by which a blocked element shows, in its own place, whose it is; none: it shows nothing.
   * `before`: bytes of the document before it.
   */
  readonly placeholder?:
    | ((request: PlaceholderRequest, before: number) => readonly PlaceholderAttribute[])
    | undefined;
  /**
   * Markup put first into a `<consent-embed>`: a shadow root with its frame, or with what stands in its place. Undefined:
   * only the browser's script shows something there. `before`: bytes of the document before it.
   */
  readonly embed?: ((request: EmbedRequest, before: number) => string | undefined) | undefined;
  /** What a captcha that is held back says beside its form; undefined: nothing. */
  readonly captchaNote?: ((refusal: Refusal) => string | undefined) | undefined;
  /** The captchas whose places are known. Default: those that the catalogue declares. */
  readonly captchas?: readonly CaptchaDeclaration[] | undefined;
  /** How what is blocked is marked. Default: without a key, and the site's own claims count. */
  readonly marking?: Marking | undefined;
  readonly report?: ((event: GateEvent) => void) | undefined;
  /** Is told what the pieces that leave are made of. */
  readonly onCopied?: OnCopied | undefined;
  readonly limits?: Partial<HtmlLimits> | undefined;
}

/** How the gate marks what it has blocked. */
export interface Marking {
  /**
   * Letters, digits, `-` and `_` that nobody knew when the document was written. The browser's script
   * releases only what is marked with them: marks in the text of visitors mean nothing.
   */
  readonly key: string;
  /** Does `data-consent` in the document say whose an element is? Default true. */
  readonly claims?: boolean | undefined;
}

/** Bounds, in bytes. What happens at each is said in docs/failures.md. */
export interface HtmlLimits {
  /** A single tag. Default 2 MiB (inline images are long). Beyond it the tag is dropped. */
  readonly tag: number;
  /** An inline script. Default 1 MiB. Beyond it the script is made inert. */
  readonly script: number;
  /** A piece of a style element without a place to cut. Default 1 MiB. Beyond it the piece is dropped. */
  readonly style: number;
  /** Readings followed at once. Default 24. Beyond it the rest of the document is dropped. */
  readonly readings: number;
}

export const DEFAULT_LIMITS: HtmlLimits = {
  tag: 2 << 20,
  script: 1 << 20,
  style: 1 << 20,
  readings: 24,
};

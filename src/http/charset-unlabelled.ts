// Documents whose response does not say how they are encoded. What matters here is ISO-2022-JP, in which an
// escape byte makes ASCII bytes stand for other characters: a page may name it in a `meta`, and some browsers
// guess it from escapes alone. Browsers search for a label in different ways (in comments or not, with the XML
// declaration or without), so a page counts as labelled only where all of them find the same one.

/** As many bytes as browsers search for a label (HTML §13.2.3.2). */
const SEARCHED = 1024;
const ESCAPE = 0x1b;

/** The labels that a document names in its first bytes, in lower case. */
export interface NamedCharsets {
  /** Named where every browser looks, and where it is a label and nothing else; undefined: there is none. */
  readonly plain: string | undefined;
  /** Every label that any search may find. */
  readonly all: ReadonlySet<string>;
}

export function namedCharsets(start: Uint8Array): NamedCharsets {
  const text = Buffer.from(start.subarray(0, SEARCHED)).toString("latin1").toLowerCase();
  const all = new Set<string>();
  for (const word of ["charset", "encoding"]) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      const label = labelAt(text, at + word.length);
      if (label !== "") all.add(label);
    }
  }
  return { plain: plainLabel(text), all };
}

/** True for the labels of ISO-2022-JP (Encoding Standard). */
export function isIso2022Jp(label: string | undefined): boolean {
  return label === "iso-2022-jp" || label === "csiso2022jp";
}

/** The label after `charset`, `encoding` or `@charset`: an equals sign, white space and a quote may come before it. */
function labelAt(text: string, from: number): string {
  let at = skipBlanks(text, from);
  if (text[at] === "=") at = skipBlanks(text, at + 1);
  if (text[at] === '"' || text[at] === "'") at = skipBlanks(text, at + 1);
  let end = at;
  while (end < text.length && /[\w:.-]/.test(text.charAt(end))) end++;
  return text.slice(at, end);
}

/** Elements before which a `meta` is still the first thing that browsers come to. */
const HEAD_TAGS = ["html", "head", "meta", "link", "base"];

/**
 * The label of the first `meta` or of an `@charset` rule, if nothing comes before it that one browser may take for
 * something else: white space, a document type, whole comments and plain tags of the head only.
 */
function plainLabel(text: string): string | undefined {
  if (text.startsWith('@charset "')) return labelAt(text, "@charset".length) || undefined;
  let at = 0;
  for (;;) {
    at = skipBlanks(text, at);
    if (text.startsWith("<!--", at)) {
      const end = text.indexOf("-->", at + 4);
      // In a comment that ends early for some, or that names a label, readers may part.
      if (end === -1 || text.slice(at + 4, end).includes(">")) return undefined;
      at = end + 3;
      continue;
    }
    if (text[at] !== "<") return undefined;
    const end = text.indexOf(">", at);
    if (end === -1) return undefined;
    const tag = text.slice(at + 1, end);
    at = end + 1;
    if (tag.startsWith("!doctype")) continue;
    const name = HEAD_TAGS.find((known) => tag === known || tag.startsWith(`${known} `));
    if (name === undefined || tag.includes("<")) return undefined;
    const named = name === "meta" ? tag.indexOf("charset") : -1;
    if (named !== -1) return labelAt(tag, named + "charset".length) || undefined;
  }
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

/**
 * Takes the escape bytes out of a document, piece by piece, unless every browser finds an encoding that has none:
 * without them every reader finds the same markup in it, though not the text that was meant.
 */
export function escapeFilter(): (chunk: Uint8Array) => Uint8Array {
  let start: Uint8Array = new Uint8Array(0);
  return (chunk) => {
    if (start.length < SEARCHED) {
      start = Buffer.concat([start, chunk.subarray(0, SEARCHED - start.length)]);
    }
    if (!chunk.includes(ESCAPE)) return chunk;
    const { plain, all } = namedCharsets(start);
    const isOther = plain !== undefined && isKnownLabel(plain) && ![...all].some(isIso2022Jp);
    return isOther ? chunk : chunk.filter((byte) => byte !== ESCAPE);
  };
}

/** True for a label that browsers know: any other is as none. */
export function isKnownLabel(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

// `data:` and `javascript:` URLs: what they hold. A page can carry documents, style sheets and scripts in them, and
// those load as any other would (Fetch §6, HTML §7.4.2.3.2).

import { contentTypeReadings } from "../../../http/content-type.ts";
import { hexValue } from "../tokenizer/hex.ts";

/** What a `data:` URL holds. */
export interface DataUrl {
  /** Types it may be read as, in lower case; empty: none that a browser could use. */
  readonly types: readonly string[];
  /** Its content as text, once for each encoding in which some browser may read it. */
  readonly texts: readonly string[];
}

const SCHEME = "data:";
/** What a `data:` URL without a type holds. */
const DEFAULT_TYPE = "text/plain";
/**
 * Nobody knows what a browser makes of content that cannot be decoded: it counts as something that loads, whether it is
 * read as an address, a document, a style sheet or a script.
 */
export const UNREADABLE =
  '//invalid.invalid/\nfetch("//invalid.invalid/");<script src="//invalid.invalid/"></script>/*";@import "//invalid.invalid/";*/import"//invalid.invalid/"';

/** Quickly: can this be a `data:` URL? Controls and spaces before it do not count, nor tabs and newlines in it. */
export function isDataUrl(url: string): boolean {
  return schemeEnd(url, SCHEME) !== -1;
}

/** Reads a `data:` URL; undefined for any other URL. Linear in its length. */
export function readDataUrl(url: string): DataUrl | undefined {
  const from = schemeEnd(url, SCHEME);
  if (from === -1) return undefined;
  const hash = url.indexOf("#", from);
  const value = withoutBreaks(hash === -1 ? url.slice(from) : url.slice(from, hash));
  const comma = value.indexOf(",");
  // Without a comma there is nothing to load.
  if (comma === -1) return { types: [], texts: [] };
  const header = percentText(value.slice(0, comma)).toLowerCase();
  const body = percentBytes(value.slice(comma + 1));
  const coding = base64Start(header);
  const type = coding === -1 ? header : header.slice(0, coding);
  const { essences, charsets } = contentTypeReadings(
    type.trim().startsWith(";") || type.trim() === "" ? DEFAULT_TYPE + type : type,
  );
  const bytes = coding === -1 ? body : fromBase64(body);
  // Fetch takes a type that it cannot read for plain text; others sniff.
  return { types: essences, texts: bytes ? textsOf(bytes, charsets) : [UNREADABLE] };
}

/** Where `;base64` begins, if the header ends with it; else -1. */
function base64Start(header: string): number {
  const trimmed = header.trimEnd();
  if (!trimmed.endsWith("base64")) return -1;
  let at = trimmed.length - "base64".length - 1;
  while (at >= 0 && trimmed.charCodeAt(at) === 32) at--;
  return trimmed[at] === ";" ? at : -1;
}

/** Types that no browser shows as a document, whatever they hold. */
const NO_DOCUMENT = new Set([
  "text/plain", "text/css", "text/javascript", "application/javascript", "application/json",
  "application/pdf", "application/octet-stream", "application/x-shockwave-flash",
]); // prettier-ignore

/**
 * The documents that a frame, object or embed would show for this URL, once for each encoding; empty if it is no
 * `data:` URL or holds nothing that is shown as a document.
 */
export function dataDocuments(url: string): readonly string[] {
  const data = readDataUrl(url);
  if (!data) return [];
  const isDocument = data.types.length === 0 || data.types.some(mayBeDocument);
  return isDocument ? data.texts : [];
}

function mayBeDocument(type: string): boolean {
  if (NO_DOCUMENT.has(type)) return false;
  return !/^(?:image|audio|video|font)\//.test(type) || type.endsWith("+xml");
}

/** The script of a `javascript:` URL; undefined for any other URL. */
export function scriptUrl(url: string): string | undefined {
  const from = schemeEnd(url, "javascript:");
  return from === -1 ? undefined : percentText(withoutBreaks(url.slice(from)));
}

/** The texts that these bytes may be read as: by mark, by label, as UTF-8, and where an escape may change the set. */
function textsOf(bytes: Uint8Array, charsets: readonly (string | undefined)[]): string[] {
  const texts = new Set<string>([decoded(bytes, "utf-8")]);
  for (const charset of charsets) if (charset !== undefined) texts.add(decoded(bytes, charset));
  for (const mark of ["utf-16le", "utf-16be"]) {
    if (isMarked(bytes, mark)) texts.add(decoded(bytes, mark));
  }
  if (bytes.includes(0x1b)) texts.add(decoded(bytes, "iso-2022-jp"));
  return [...texts];
}

/** True for text in UTF-16 by its mark, or by a first character of ASCII. */
function isMarked(bytes: Uint8Array, encoding: string): boolean {
  const [first, second] = bytes;
  if (encoding === "utf-16le") return (first === 0xff && second === 0xfe) || second === 0;
  return (first === 0xfe && second === 0xff) || first === 0;
}

function decoded(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Forgiving base64 (Infra §8); undefined if these bytes are none. */
function fromBase64(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const binary = atob(new TextDecoder("latin1").decode(bytes));
    return Uint8Array.from(binary, (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Where the rest of a URL with this scheme (lower case, with its colon) begins; -1: it has another one. */
function schemeEnd(url: string, scheme: string): number {
  let at = 0;
  while (at < url.length && url.charCodeAt(at) <= 32) at++;
  let met = 0;
  for (; met < scheme.length && at < url.length; at++) {
    const code = url.charCodeAt(at);
    if (code === 9 || code === 10 || code === 13) continue;
    const lower = code >= 65 && code <= 90 ? code | 32 : code;
    if (lower !== scheme.charCodeAt(met)) return -1;
    met++;
  }
  return met === scheme.length ? at : -1;
}

/** Without tabs and newlines, which the URL parser removes (URL §4.4). */
function withoutBreaks(value: string): string {
  return value.replace(/[\t\n\r]/g, "");
}

function percentBytes(value: string): Uint8Array {
  const bytes = new TextEncoder().encode(value);
  let to = 0;
  for (let at = 0; at < bytes.length; at++) {
    const high = bytes[at] === 37 ? hexValue(bytes[at + 1] ?? 0) : -1;
    const low = high === -1 ? -1 : hexValue(bytes[at + 2] ?? 0);
    if (low === -1) bytes[to] = bytes[at] as number;
    else {
      bytes[to] = high * 16 + low;
      at += 2;
    }
    to++;
  }
  return bytes.subarray(0, to);
}

function percentText(value: string): string {
  return value.includes("%") ? new TextDecoder().decode(percentBytes(value)) : value;
}

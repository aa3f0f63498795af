// Shift_JIS, GBK and Big5 write characters as two bytes, the second of which may be that of a backslash or a
// brace. In markup this does no harm; in style sheets and scripts it would be read as an escape.

import { latin1, type Decoder } from "./bytes.ts";
import type { DocumentEncoding } from "./encoding.ts";

const UNKNOWN = 0;
const ONE_CHARACTER = 1;
const TWO_CHARACTERS = 2;
/** What was found out about a pair of bytes, by decoder. */
const known = new WeakMap<Decoder, Uint8Array>();

/** Encodings in which every byte is a character (Encoding §9, §14.5). */
const SINGLE_BYTE = /^(?:windows-|iso-8859-|koi8-|ibm866|macintosh|x-mac-|x-user-defined)/;

/** False if each byte is a character: then what looks like ASCII is. */
export function writesPairs(decoder: Decoder | undefined): boolean {
  return decoder !== undefined && !SINGLE_BYTE.test(decoder.encoding ?? "");
}

/** One character a byte, as `latin1` gives it, in which no half of a character looks like ASCII. */
export function readableBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  decoder: Decoder | undefined,
): string {
  const plain = latin1(bytes, start, end);
  if (!decoder || !writesPairs(decoder)) return plain;
  let readable = "";
  let copied = 0;
  for (let i = 0; i + 1 < plain.length; i++) {
    if (plain.charCodeAt(i) < 0x81 || plain.charCodeAt(i + 1) < 0x40) continue;
    if (!isOneCharacter(plain.charCodeAt(i), plain.charCodeAt(i + 1), decoder)) continue;
    readable += `${plain.slice(copied, i)}ÿÿ`;
    i++;
    copied = i + 1;
  }
  return readable + plain.slice(copied);
}

function isOneCharacter(lead: number, trail: number, decoder: Decoder): boolean {
  let pairs = known.get(decoder);
  if (!pairs) known.set(decoder, (pairs = new Uint8Array(0x10000)));
  const pair = (lead << 8) | trail;
  if (pairs[pair] === UNKNOWN) {
    const decoded = decoder.decode(Uint8Array.of(lead, trail));
    // A pair that stands for nothing gives its second byte back (Encoding §14).
    pairs[pair] = decoded.length === 1 && decoded !== "\uFFFD" ? ONE_CHARACTER : TWO_CHARACTERS;
  }
  return pairs[pair] === ONE_CHARACTER;
}

/** One way to read bytes. */
export interface ByteReading {
  /** One character a byte, as `readableBytes` gives it. */
  readonly readable: string;
  readonly decoder: Decoder | undefined;
}

/** Pairs of bytes whose second is a backslash, a brace or the like. In the other encodings it is a letter at most. */
const DOUBTFUL_PAIR = /[\x81-\xfe][@[-^`{-~]/;
/** One of each family of encodings with such pairs (Encoding §10 to §13). */
let pairDecoders: readonly Decoder[] | undefined;

/**
 * The readings of bytes in this encoding. Several only where nobody has named one and it matters: a style sheet is then
 * read in the encoding of the page that asks for it, and a page in one that the browser guesses.
 */
export function byteReadings(
  bytes: Uint8Array,
  start: number,
  end: number,
  { decoder, isUtf8 }: DocumentEncoding,
): readonly ByteReading[] {
  const plain = { readable: readableBytes(bytes, start, end, decoder), decoder };
  if (decoder !== undefined || isUtf8 || !DOUBTFUL_PAIR.test(plain.readable)) return [plain];
  pairDecoders ??= ["gb18030", "shift_jis", "big5"].map((label) => new TextDecoder(label));
  const readings: ByteReading[] = [plain];
  for (const other of pairDecoders) {
    const readable = readableBytes(bytes, start, end, other);
    if (readings.every((reading) => reading.readable !== readable))
      readings.push({ readable, decoder: other });
  }
  return readings;
}

/** The readings besides the plain one; none where the encoding is known, or none is doubtful. */
export function pairReadings(
  bytes: Uint8Array,
  start: number,
  end: number,
  encoding: DocumentEncoding,
): readonly string[] {
  const [, ...others] = byteReadings(bytes, start, end, encoding);
  return others.map(({ readable }) => readable);
}

// The bytes that mean something inside a tag (HTML §13.2.5.8–13.2.5.40).

// Which bytes end what, as bits: a look-up in a table would be a second access for every byte.
/** Tab, LF, FF, CR and, above them, space and "/". */
const LOW_GAPS = (1 << 9) | (1 << 10) | (1 << 12) | (1 << 13);
const HIGH_GAPS = (1 << (32 - 32)) | (1 << (47 - 32));
const HIGH_SPACE = 1 << (32 - 32);
const CLOSE = 1 << (62 - 32);
const EQUALS = 1 << (61 - 32);

/** White space or a slash. */
export function isGap(byte: number): boolean {
  return byte < 48 && ((byte < 32 ? LOW_GAPS : HIGH_GAPS) & (1 << (byte & 31))) !== 0;
}

export function isBlank(byte: number): boolean {
  return byte <= 32 && ((byte < 32 ? LOW_GAPS : HIGH_SPACE) & (1 << (byte & 31))) !== 0;
}

export function endsTagName(byte: number): boolean {
  return byte < 63 && ((byte < 32 ? LOW_GAPS : HIGH_GAPS | CLOSE) & (1 << (byte & 31))) !== 0;
}

export function endsAttributeName(byte: number): boolean {
  const high = HIGH_GAPS | CLOSE | EQUALS;
  return byte < 63 && ((byte < 32 ? LOW_GAPS : high) & (1 << (byte & 31))) !== 0;
}

export function endsUnquotedValue(byte: number): boolean {
  return byte < 63 && ((byte < 32 ? LOW_GAPS : HIGH_SPACE | CLOSE) & (1 << (byte & 31))) !== 0;
}

/**
 * First letters of attributes that may load something on any element, as bits: style, background, ping, on…,
 * data-….
 */
let curious = 0;
for (const letter of "sbpod") curious |= 1 << (letter.charCodeAt(0) & 31);
const CURIOUS = curious;

export function isCurious(byte: number): boolean {
  return byte > 64 && (CURIOUS & (1 << (byte & 31))) !== 0;
}

// Documents whose response does not say how they are encoded. What matters here is ISO-2022-JP, in which an
// escape byte makes ASCII bytes stand for other characters: a page may name it in a `meta`, and some browsers
// guess it from escapes alone.

/** As many bytes as browsers search for a label (HTML 13.2.3.2). */
const SEARCHED = 1024;
const ESCAPE = 0x1b;

const LABEL =
  // oxlint-disable-next-line assent/linear-regexp -- it sees 1,024 bytes at most.
  /(?:<meta[^>]*\bcharset|<\?xml[^>]*\bencoding|@charset)\s*=?\s*["']?\s*([a-z\d][\w:.-]*)/i;

/** The encoding that a document names in its first bytes, as written, in lower case. */
export function namedCharset(start: Uint8Array): string | undefined {
  const text = Buffer.from(start.subarray(0, SEARCHED)).toString("latin1");
  return LABEL.exec(text)?.[1]?.toLowerCase();
}

/**
 * Takes the escape bytes out of a document, piece by piece, unless it names an encoding that has none: without them
 * every reader finds the same markup in it, though not the text that was meant.
 */
export function escapeFilter(): (chunk: Uint8Array) => Uint8Array {
  let start: Uint8Array = new Uint8Array(0);
  return (chunk) => {
    if (start.length < SEARCHED) {
      start = Buffer.concat([start, chunk.subarray(0, SEARCHED - start.length)]);
    }
    if (!chunk.includes(ESCAPE)) return chunk;
    const named = namedCharset(start);
    const isOther = named !== undefined && !/^(?:cs)?iso-?2022-?jp$/.test(named);
    return isOther ? chunk : chunk.filter((byte) => byte !== ESCAPE);
  };
}

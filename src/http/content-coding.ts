// Content-Encoding: what a body was packed in, undone before the gate and done again after it.
import type { Transform } from "node:stream";
import * as zlib from "node:zlib";
import { InflateAny, isZlib } from "./inflate-any.ts";

/** A content coding this Node can undo and do. */
export interface ContentCoding {
  decoder(): Transform;
  /** The same for a whole body; throws where it is broken, or longer than `most` bytes. */
  decode(bytes: Uint8Array, most: number): Uint8Array;
  encoder(): FlushingTransform;
}

/** A compressor that can be told to let out what it has. */
export type FlushingTransform = Transform & { flush(callback?: () => void): void };

/** Rewriting is done while the visitor waits: brotli's own default (11) is meant for files. */
const BROTLI_QUALITY = 4;

const GZIP: ContentCoding = {
  decoder: () => zlib.createGunzip(),
  decode: (bytes, most) => zlib.gunzipSync(bytes, { maxOutputLength: most }),
  encoder: () => zlib.createGzip(),
};
const DEFLATE: ContentCoding = {
  decoder: () => new InflateAny(),
  decode: (bytes, most) =>
    isZlib(bytes)
      ? zlib.inflateSync(bytes, { maxOutputLength: most })
      : zlib.inflateRawSync(bytes, { maxOutputLength: most }),
  encoder: () => zlib.createDeflate(),
};
const BROTLI: ContentCoding = {
  decoder: () => zlib.createBrotliDecompress(),
  decode: (bytes, most) => zlib.brotliDecompressSync(bytes, { maxOutputLength: most }),
  encoder: () =>
    zlib.createBrotliCompress({
      params: { [zlib.constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY },
    }),
};

const CODINGS = new Map<string, ContentCoding>([
  ["gzip", GZIP],
  ["x-gzip", GZIP],
  ["deflate", DEFLATE],
  ["br", BROTLI],
]);
// Node 22.15 and 23.8 brought zstd.
if (typeof zlib.createZstdDecompress === "function") {
  CODINGS.set("zstd", {
    decoder: () => zlib.createZstdDecompress(),
    decode: (bytes, most) => zlib.zstdDecompressSync(bytes, { maxOutputLength: most }),
    encoder: () => zlib.createZstdCompress(),
  });
}

/** More layers than this no server sends, and no browser need undo. */
const MAX_CODINGS = 3;

/**
 * The codings of a Content-Encoding value, in the order they were applied; `identity` is none.
 * Undefined if one of them is unknown here.
 */
export function contentCodings(header: string | undefined): ContentCoding[] | undefined {
  const codings: ContentCoding[] = [];
  for (const part of (header ?? "").split(",")) {
    const name = part.trim().toLowerCase();
    if (name === "" || name === "identity") continue;
    const coding = CODINGS.get(name);
    if (coding === undefined || codings.length === MAX_CODINGS) return undefined;
    codings.push(coding);
  }
  return codings;
}

/** What a packed body unpacks to at most, in bytes: more is not looked at as a whole. */
const MOST_UNPACKED = 8 << 20;

/** A whole body without its codings (innermost last); undefined if it is broken, or too long. */
export function decodeWhole(
  bytes: Uint8Array,
  codings: readonly ContentCoding[],
): Uint8Array | undefined {
  try {
    let plain = bytes;
    for (const coding of codings.toReversed()) plain = coding.decode(plain, MOST_UNPACKED);
    return plain;
  } catch {
    return undefined;
  }
}

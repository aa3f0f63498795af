// Content-Encoding: what a body was packed in, undone before the gate and done again after it.
import type { Transform } from "node:stream";
import * as zlib from "node:zlib";

/** A content coding this Node can undo and do. */
export interface ContentCoding {
  decoder(): Transform;
  encoder(): FlushingTransform;
}

/** A compressor that can be told to let out what it has. */
export type FlushingTransform = Transform & { flush(callback?: () => void): void };

/** Rewriting is done while the visitor waits: brotli's own default (11) is meant for files. */
const BROTLI_QUALITY = 4;

const GZIP: ContentCoding = {
  decoder: () => zlib.createGunzip(),
  encoder: () => zlib.createGzip(),
};
const DEFLATE: ContentCoding = {
  decoder: () => zlib.createInflate(),
  encoder: () => zlib.createDeflate(),
};
const BROTLI: ContentCoding = {
  decoder: () => zlib.createBrotliDecompress(),
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

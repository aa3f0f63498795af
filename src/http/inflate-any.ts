// `Content-Encoding: deflate` is the zlib format (RFC 9110 8.4.1.2), but many servers send the bare one (RFC 1951), and
// browsers read both: they tell by the first two bytes.
import { Transform, type TransformCallback } from "node:stream";
import * as zlib from "node:zlib";

/** Are these the first bytes of the zlib format (RFC 1950 2.2)? */
export function isZlib(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

/** Undoes deflate in either form. */
export class InflateAny extends Transform {
  /** The first byte, if it came alone. */
  #held: Uint8Array = new Uint8Array(0);
  #resume: (() => void) | undefined;
  #inner: zlib.Inflate | zlib.InflateRaw | undefined;

  override _transform(chunk: Uint8Array, _encoding: unknown, callback: TransformCallback): void {
    if (this.#inner !== undefined) {
      this.#inner.write(chunk, callback);
      return;
    }
    this.#held = Buffer.concat([this.#held, chunk]);
    if (this.#held.length < 2) callback();
    else this.#begin().write(this.#held, callback);
  }

  override _flush(callback: TransformCallback): void {
    const inner = this.#inner ?? this.#begin();
    inner.once("end", () => {
      callback();
    });
    inner.end(this.#held.length < 2 ? this.#held : undefined);
  }

  /** Whoever reads wants more. */
  override read(size?: number): unknown {
    this.#resume?.();
    this.#resume = undefined;
    return super.read(size);
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    this.#inner?.destroy();
    callback(error);
  }

  #begin(): zlib.Inflate | zlib.InflateRaw {
    const inner = isZlib(this.#held) ? zlib.createInflate() : zlib.createInflateRaw();
    inner.on("data", (bytes: Uint8Array) => {
      if (this.push(bytes)) return;
      inner.pause();
      this.#resume = () => inner.resume();
    });
    inner.on("error", (error) => this.destroy(error));
    return (this.#inner = inner);
  }
}

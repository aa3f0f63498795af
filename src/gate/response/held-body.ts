// A short body that is no page, held until it is there as a whole: only then is it known whether there is anything to
// gate in it, and its head can still say so.
import type { BodyArguments } from "./body-arguments.ts";
import { bytesOf, isBodyChunk } from "./body-arguments.ts";

export class HeldBody {
  readonly #length: number;
  readonly #pieces: Uint8Array[] = [];
  #held = 0;

  /** `length`: as the head says it. */
  constructor(length: number) {
    this.#length = length;
  }

  /** Takes a piece; false once there is more than was said. */
  add({ chunk, encoding, callback }: BodyArguments): boolean {
    if (isBodyChunk(chunk)) {
      // Whoever wrote it may use its memory again once it is called back.
      const bytes = Buffer.from(bytesOf(chunk, encoding));
      this.#pieces.push(bytes);
      this.#held += bytes.length;
    }
    if (callback !== undefined) process.nextTick(callback);
    return this.#held <= this.#length;
  }

  get bytes(): Uint8Array {
    return Buffer.concat(this.#pieces);
  }
}

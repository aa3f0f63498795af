// Bytes of a stream that have not left yet.

import { allocate, view } from "../tokenizer/bytes.ts";

const NOTHING = new Uint8Array(0);

export class BufferedBytes {
  bytes: Uint8Array = NOTHING;
  /** Memory in which `bytes` may grow; empty while they are the caller's own. */
  #room: Uint8Array = NOTHING;

  /** Puts a chunk behind what is held. Nothing held: the chunk itself, uncopied. */
  append(chunk: Uint8Array): void {
    const held = this.bytes.length;
    if (held === 0) {
      this.bytes = view(chunk);
      this.#room = NOTHING;
      return;
    }
    const needed = held + chunk.length;
    if (this.#room.length < needed || this.#room.byteOffset !== this.bytes.byteOffset) {
      // Twice what is needed once more is held than comes in, so that a long hold is copied a few times only.
      const room = allocate(held > chunk.length ? needed * 2 : needed);
      room.set(this.bytes);
      this.#room = room;
    }
    this.#room.set(chunk, held);
    this.bytes = this.#room.subarray(0, needed);
  }

  /** The first `count` bytes have left. */
  release(count: number): void {
    this.bytes = count === this.bytes.length ? NOTHING : this.bytes.subarray(count);
  }
}

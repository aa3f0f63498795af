// The body of a `Response`, read piece by piece. Its first pieces can be looked at before the head is decided on.
import { Buffer } from "node:buffer";
import { joined } from "../response/body-pipe.ts";

type Read = Awaited<ReturnType<ReadableStreamDefaultReader<unknown>["read"]>>;

const encoder = new TextEncoder();
const NOTHING = new Uint8Array(0);

export class WebSource {
  readonly #reader: ReadableStreamDefaultReader<unknown> | undefined;
  /** What was read and has not been taken yet. */
  readonly #pieces: Uint8Array[] = [];
  /** A read that was begun to see whether there is more. */
  #pending: Promise<Read> | undefined;
  /** How many bytes were read so far. */
  #held = 0;
  #isDone = false;

  /** `body`: null is one without a byte. */
  constructor(body: ReadableStream<unknown> | null) {
    this.#reader = body?.getReader();
    this.#isDone = body === null;
  }

  /** The first bytes, if they are there; empty if the body is. */
  get start(): Uint8Array | undefined {
    const [first] = this.#pieces;
    return first ?? (this.#isDone ? NOTHING : undefined);
  }

  /** All of the body, if all of it is there. */
  get whole(): Uint8Array | undefined {
    return this.#isDone ? joined(this.#pieces) : undefined;
  }

  /**
   * Looks for the first piece, and whether it is the last: a body that was made of a text or of bytes is there at once.
   * What takes longer is a stream, and is not waited for, unless `waits` (the plan needs the first bytes).
   * `most`: so many bytes, and the end after them, are waited for; 0: none are.
   */
  async look({ waits, most }: { readonly waits: boolean; readonly most: number }): Promise<void> {
    this.#read();
    if (!waits && most === 0 && !(await this.#isThere())) return;
    await this.#settle();
    if (most > 0) await this.#gather(most);
    if (this.#isDone) return;
    this.#read();
    if (await this.#isThere()) await this.#settle();
  }

  /** As long as there is no more than was said, the end is waited for. */
  async #gather(most: number): Promise<void> {
    while (!this.#isDone && this.#held <= most) {
      this.#read();
      // oxlint-disable-next-line no-await-in-loop -- one piece after the other is what a stream is
      await this.#settle();
    }
  }

  /** The next piece; undefined at the end. Rejects with what the app's stream fails with. */
  async next(): Promise<Uint8Array | undefined> {
    if (this.#pieces.length === 0 && !this.#isDone) {
      this.#read();
      await this.#settle();
    }
    return this.#pieces.shift();
  }

  /** Lets the app know that nobody reads on. Never rejects. */
  async cancel(reason?: unknown): Promise<void> {
    try {
      await this.#reader?.cancel(reason);
    } catch {
      // A stream that has failed, or whose own cancel() does: there is nobody left to tell.
    }
  }

  #read(): void {
    this.#pending ??= this.#reader?.read();
  }

  async #isThere(): Promise<boolean> {
    return this.#pending === undefined || isAtOnce(this.#pending);
  }

  /** Takes the piece that is read, or notes the end. Pieces without a byte say nothing. */
  async #settle(): Promise<void> {
    for (let pending = this.#pending; pending !== undefined; pending = this.#pending) {
      // oxlint-disable-next-line no-await-in-loop -- one piece after the other is what a stream is
      const { done, value } = await pending;
      this.#pending = undefined;
      if (done) this.#isDone = true;
      else {
        const bytes = bytesOf(value);
        this.#held += bytes.length;
        if (bytes.length > 0) this.#pieces.push(bytes);
        else this.#read();
      }
    }
  }
}

/** True if a promise settles before the next turn of the event loop. */
async function isAtOnce(promise: Promise<unknown>): Promise<boolean> {
  let isSettled = false;
  const settled = (): void => {
    isSettled = true;
  };
  await Promise.race([promise.then(settled, settled), nextTurn()]);
  return isSettled;
}

async function nextTurn(): Promise<void> {
  await new Promise<void>((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}

/** Bodies are bytes; some servers let texts pass in streams, too. */
function bytesOf(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  if (typeof value === "string") return encoder.encode(value);
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (value instanceof ArrayBuffer) return Buffer.from(value);
  throw new TypeError(
    `assent: a piece of the Response's body is neither bytes nor text but ${typeof value}. Enqueue a Uint8Array.`,
  );
}

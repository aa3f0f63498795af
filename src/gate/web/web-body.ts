// A gated body as a stream of the web: read from the app's as fast as whoever serves it takes it, and no faster.
import type { BodyPipe, BodySink } from "../response/body-pipe.ts";
import type { WebSource } from "./web-source.ts";

/** What a body goes through, and what is told of its failure. */
export interface WebBodyWay {
  readonly pipe: (sink: BodySink) => BodyPipe;
  /** Told of what the gate failed with, or the packed body; not of the app's own errors. */
  readonly failed: (error: unknown) => void;
}

/**
 * The rest of `source`, through the gate. Whoever cancels the stream cancels the app's; what goes wrong on the way
 * errors it, so that the connection breaks and no page looks as if it had ended early.
 */
export function webBody(source: WebSource, way: WebBodyWay): ReadableStream<Uint8Array> {
  const run = new WebBody(source, way);
  return new ReadableStream<Uint8Array>({
    pull: (controller) => run.pull(controller),
    cancel: (reason) => run.cancel(reason),
  });
}

class WebBody implements BodySink {
  readonly #source: WebSource;
  readonly #way: WebBodyWay;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  #isOver = false;
  /** Called once the stream takes more. */
  #onDrain: (() => void)[] = [];
  #onClose: (() => void)[] = [];
  /** Lets the reading of the app's body go on. */
  #goOn: (() => void) | undefined;

  constructor(source: WebSource, way: WebBodyWay) {
    this.#source = source;
    this.#way = way;
  }

  pull(controller: ReadableStreamDefaultController<Uint8Array>): void {
    const isFirst = this.#controller === undefined;
    this.#controller = controller;
    const waiting = this.#onDrain;
    this.#onDrain = [];
    for (const callback of waiting) callback();
    if (isFirst) void this.#run();
  }

  async cancel(reason: unknown): Promise<void> {
    this.#close();
    await this.#source.cancel(reason);
  }

  write(bytes: Uint8Array, callback?: (error?: Error | null) => void): boolean {
    if (!this.#isOver && bytes.length > 0) this.#controller?.enqueue(bytes);
    callback?.();
    return this.#hasRoom;
  }

  end(bytes: Uint8Array, callback?: (error?: Error | null) => void): void {
    if (this.#isOver) return;
    if (bytes.length > 0) this.#controller?.enqueue(bytes);
    this.#close();
    this.#controller?.close();
    callback?.();
  }

  onDrain(callback: () => void): void {
    this.#onDrain.push(callback);
  }

  onClose(callback: () => void): void {
    this.#onClose.push(callback);
  }

  drained(): void {
    this.#goOn?.();
  }

  abort(error: Error): void {
    this.#fail(error, true);
  }

  get #hasRoom(): boolean {
    return (this.#controller?.desiredSize ?? 0) > 0;
  }

  /** Reads the app's body to its end. Never rejects. */
  async #run(): Promise<void> {
    const to = this.#way.pipe(this);
    for (;;) {
      let piece: Uint8Array | undefined;
      try {
        // oxlint-disable-next-line no-await-in-loop -- one piece after the other is what a stream is
        piece = await this.#source.next();
      } catch (error) {
        this.#fail(error, false);
        return;
      }
      if (this.#isOver) return;
      try {
        if (piece === undefined) {
          to.end(NOTHING);
          return;
        }
        // oxlint-disable-next-line no-await-in-loop -- backpressure
        if (!to.write(piece)) await this.#room(to.deferred);
      } catch (error) {
        this.#fail(error, true);
        return;
      }
    }
  }

  /** Until more is taken: by the stream itself, or, of a packed body (`isDeferred`), by what unpacks it. */
  async #room(isDeferred: boolean): Promise<void> {
    if (this.#isOver || (!isDeferred && this.#hasRoom)) return;
    await new Promise<void>((resolve) => {
      this.#goOn = resolve;
      this.#onDrain.push(resolve);
      this.#onClose.push(resolve);
    });
    this.#goOn = undefined;
  }

  #fail(error: unknown, isOurs: boolean): void {
    if (this.#isOver) return;
    if (isOurs) this.#way.failed(error);
    this.#close();
    this.#controller?.error(error);
    void this.#source.cancel(error);
  }

  #close(): void {
    this.#isOver = true;
    const waiting = [...this.#onClose, ...this.#onDrain];
    this.#onClose = [];
    this.#onDrain = [];
    for (const callback of waiting) callback();
  }
}

const NOTHING = new Uint8Array(0);

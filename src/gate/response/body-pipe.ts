// The way of a gated body: pieces in, through the gate, out to the real response.
import { pipeline, Transform, Writable } from "node:stream";
import type { ContentCoding, FlushingTransform } from "../../http/content-coding.ts";
import type { BodyGate, Pieces } from "../types.ts";

export type BodyCallback = (error?: Error | null) => void;

/** Where gated bytes go: the response's own write and end. */
export interface BodySink {
  write(bytes: Uint8Array, callback?: BodyCallback): boolean;
  end(bytes: Uint8Array, callback?: BodyCallback): void;
  /** Calls back once the response takes more, after a `write` that returned false. */
  onDrain(callback: () => void): void;
  /** Calls back once the response is closed, be it finished or left by the client. */
  onClose(callback: () => void): void;
  /** Tells a source that waits for `drain`. */
  drained(): void;
  /** Cuts the connection: the visitor must see a broken page, not a short one. */
  abort(error: Error): void;
}

/** Takes the pieces an app writes. */
export interface BodyPipe {
  /** True if the response is ended only some time after `end` was called. */
  readonly deferred: boolean;
  write(bytes: Uint8Array, callback?: BodyCallback): boolean;
  end(bytes: Uint8Array, callback?: BodyCallback): void;
}

/** A body that is not packed: each piece is rewritten and written at once, so backpressure is the real one. */
export function plainPipe(gate: BodyGate, sink: BodySink): BodyPipe {
  return {
    deferred: false,
    write: (bytes, callback) => sink.write(joined(gate.write(bytes)), callback),
    end: (bytes, callback) => {
      sink.end(joined(gateLast(gate, bytes)), callback);
    },
  };
}

/** What comes of a body that is there as a whole. */
export function gateWhole(gate: BodyGate, bytes: Uint8Array): Pieces {
  const { known } = gate;
  return known === undefined
    ? gateLast(gate, bytes)
    : known.whole(bytes, () => gateLast(gate, bytes));
}

/** What comes of the last piece, and the rest. */
function gateLast(gate: BodyGate, bytes: Uint8Array): Pieces {
  const first = bytes.length === 0 ? [] : gate.write(bytes);
  const rest = gate.end();
  if (rest.length === 0) return first;
  return first.length === 0 ? rest : [...first, ...rest];
}

/** The pieces as one. */
export function joined(pieces: Pieces): Uint8Array {
  const [first, second] = pieces;
  if (first === undefined) return new Uint8Array(0);
  return second === undefined ? first : Buffer.concat(pieces);
}

/** Nothing of the body leaves; the message does in its place. */
export function replacingPipe(message: string, sink: BodySink): BodyPipe {
  return {
    deferred: false,
    write: (_bytes, callback) => sink.write(new Uint8Array(0), callback),
    end: (_bytes, callback) => {
      sink.end(Buffer.from(message), callback);
    },
  };
}

/**
 * A packed body: undone, rewritten and packed again piece by piece; nothing waits for the whole. One without a byte is
 * empty, whatever its coding. `tolerant`: one that is broken from the start leaves as it came.
 */
export function codedPipe(
  gate: BodyGate,
  codings: readonly ContentCoding[],
  sink: BodySink,
  tolerant = false,
): BodyPipe {
  let endCallback: BodyCallback | undefined;
  /** What came in as long as nothing has gone out, where that may be needed again. */
  let raw: Uint8Array[] | undefined = tolerant ? [] : undefined;
  let isOver = false;
  let isBroken = false;
  let first: Transform | undefined;

  function begin(): Transform {
    const stages = gateStages(gate, codings);
    const last = new Writable({
      write(chunk: Uint8Array, _encoding, callback) {
        raw = undefined;
        if (sink.write(chunk)) callback();
        else sink.onDrain(callback);
      },
      final(callback) {
        sink.end(NOTHING, endCallback);
        callback();
      },
    });
    // A body that does not decode, or a gate that fails, must not look like a page that ended early.
    pipeline([...stages.all, last], (error) => {
      if (!(error instanceof Error)) return;
      if (raw === undefined) sink.abort(error);
      else letPass(raw);
    });
    stages.first.on("drain", () => {
      sink.drained();
    });
    sink.onClose(() => {
      raw = undefined;
      stages.first.destroy();
    });
    return stages.first;
  }

  function letPass(held: readonly Uint8Array[]): void {
    isBroken = true;
    raw = undefined;
    for (const bytes of held) sink.write(bytes);
    if (isOver) sink.end(NOTHING, endCallback);
    else sink.drained();
  }

  return {
    deferred: true,
    write: (bytes, callback) => {
      if (isBroken) return sink.write(bytes, callback);
      if (bytes.length === 0 && first === undefined) return sink.write(bytes, callback);
      raw?.push(bytes);
      // What is broken and passes is no failure of whoever wrote it.
      const told = callback && tolerant ? () => callback() : callback;
      return (first ??= begin()).write(bytes, told);
    },
    end: (bytes, callback) => {
      isOver = true;
      endCallback = callback;
      if (isBroken || (bytes.length === 0 && first === undefined)) sink.end(bytes, callback);
      else {
        raw?.push(bytes);
        (first ??= begin()).end(bytes);
      }
    },
  };
}

const NOTHING = new Uint8Array(0);

/** The transforms a packed body passes through, first to last. */
export function gateStages(
  gate: BodyGate,
  codings: readonly ContentCoding[],
): { readonly first: Transform; readonly all: readonly Transform[] } {
  const encoders = codings.map((coding) => coding.encoder());
  const gated = gateTransform(gate, encoders);
  const decoders = codings.toReversed().map((coding) => coding.decoder());
  return { first: decoders[0] ?? gated, all: [...decoders, gated, ...encoders] };
}

/**
 * The gate as a stream. When nothing more is waiting, the compressors after it are told to let out what
 * they hold: a page that is sent in pieces stays one.
 */
function gateTransform(gate: BodyGate, encoders: readonly FlushingTransform[]): Transform {
  let scheduled = false;
  let over = false;
  const flushFrom = (index: number): void => {
    const encoder = encoders[index];
    if (encoder === undefined || encoder.destroyed || over) return;
    encoder.flush(() => {
      flushFrom(index + 1);
    });
  };
  return new Transform({
    transform(chunk: Uint8Array, _encoding, callback) {
      let out: Pieces;
      try {
        out = gate.write(chunk);
      } catch (error) {
        callback(asError(error));
        return;
      }
      for (const piece of out) this.push(piece);
      if (!scheduled && encoders.length > 0) {
        scheduled = true;
        setImmediate(() => {
          scheduled = false;
          flushFrom(0);
        });
      }
      callback();
    },
    flush(callback) {
      over = true;
      try {
        for (const piece of gate.end()) this.push(piece);
        callback();
      } catch (error) {
        callback(asError(error));
      }
    },
  });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/**
 * A body as long as this is written in pieces rather than copied, if these are few. A write costs about 2 µs; the copy
 * of a page less than ten of them, but its memory is outside the heap, and has V8 collect garbage twice as often.
 */
const LONG = 1 << 15;
const MOST_WRITES = 32;

/** True for a long body of few pieces, which is not copied to one. */
export function isWrittenInPieces(pieces: Pieces, length: number): boolean {
  return pieces.length <= MOST_WRITES && length >= LONG;
}

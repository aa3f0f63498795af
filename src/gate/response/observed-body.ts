// A body that is read, and not rewritten: in report-only mode it leaves as it came, and the gate's own bytes are dropped.
import { pipeline, Writable, type Duplex } from "node:stream";
import type { BodyGate } from "../types.ts";
import type { BodyPlan } from "./body-plan.ts";

/** Takes the bytes of a body, in order, as they leave. */
export interface ObservedBody {
  write(bytes: Uint8Array): void;
  /** The body is complete. */
  end(): void;
  /** It is not going to be: what waits is let go. */
  cancel(): void;
}

/** Undefined where there is nothing to read. `failed`: told of a body that cannot be read, once; then nothing more is. */
export function observedBody(
  plan: BodyPlan,
  failed: (error: unknown) => void,
): ObservedBody | undefined {
  if (plan.kind !== "gate") return undefined;
  return plan.codings.length === 0 ? plainBody(plan.gate, failed) : codedBody(plan, failed);
}

function plainBody(gate: BodyGate, failed: (error: unknown) => void): ObservedBody {
  let isOver = false;
  const attempt = (work: () => void): void => {
    if (isOver) return;
    try {
      work();
    } catch (error) {
      isOver = true;
      failed(error);
    }
  };
  return {
    write: (bytes) =>
      attempt(() => {
        gate.write(bytes);
      }),
    end: () =>
      attempt(() => {
        gate.end();
        isOver = true;
      }),
    cancel: () => {
      isOver = true;
    },
  };
}

/** So many bytes may wait for the decoder: it is slower than an app that writes. Then the rest is not read. */
const MOST_WAITING = 1 << 22;

function codedBody(
  { gate, codings }: BodyPlan & { readonly kind: "gate" },
  failed: (error: unknown) => void,
): ObservedBody | undefined {
  const plain = plainBody(gate, failed);
  const decoders: Duplex[] = codings.toReversed().map((coding) => coding.decoder());
  const [first] = decoders;
  if (first === undefined) return undefined;
  const last = new Writable({
    write(chunk: Uint8Array, _encoding, callback) {
      plain.write(chunk);
      callback();
    },
    final(callback) {
      plain.end();
      callback();
    },
  });
  let isOver = false;
  pipeline([...decoders, last], (error) => {
    if (error instanceof Error && !isOver) failed(error);
    isOver = true;
  });
  const cancel = (): void => {
    isOver = true;
    plain.cancel();
    first.destroy();
  };
  return {
    write: (bytes) => {
      if (isOver || bytes.length === 0) return;
      if (first.writableLength > MOST_WAITING) {
        cancel();
        failed(new Error("A packed body came faster than it could be unpacked."));
        return;
      }
      // Whoever wrote it may use its memory again once it is sent.
      first.write(Uint8Array.from(bytes));
    },
    end: () => {
      if (!isOver) first.end();
    },
    cancel,
  };
}

// The compiled code (pass.as), its memory, and which bytes of a document lie there.

import { PASS_CODE } from "./pass-code.ts";

/** What pass.as exports. Offsets are those of its memory. */
export interface CompiledCode {
  readonly pass: (from: number, end: number, may: number) => number;
  readonly search: (from: number, end: number, tables: number) => number;
  readonly findAddress: Search;
  readonly findForeignSlashes: Search;
  readonly findForeignScheme: Search;
}

/** Where between `from` and `end` something stands; `end` if nowhere. */
export type Search = (from: number, end: number) => number;

/** What is known of WebAssembly here: a runtime may have none, or forbid it. */
interface Runtime {
  readonly WebAssembly?: {
    Module: new (code: Uint8Array) => object;
    Instance: new (module: object) => { readonly exports: unknown };
  };
}

/** As many bytes are handed over at once: few enough to be handed over again after a document inside another. */
const SEGMENT = 1 << 15;
const INPUT = 0xc100;
/** Texts that are no part of what lies at `INPUT`. Nothing is ever written between the two. */
const ASIDE = 0x14200;

let memory = new Uint8Array(0);
/** Undefined where no WebAssembly is to be had. */
export const compiled: CompiledCode | undefined = instantiate();

function instantiate(): CompiledCode | undefined {
  try {
    const { WebAssembly } = globalThis as Runtime;
    if (!WebAssembly) return undefined;
    const code = Uint8Array.from(atob(PASS_CODE), (char) => char.charCodeAt(0));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code));
    const made = exports as CompiledCode & { readonly memory: { readonly buffer: ArrayBuffer } };
    memory = new Uint8Array(made.memory.buffer);
    return made;
  } catch {
    return undefined; // forbidden, or without SIMD
  }
}

/** Puts a table where pass.as looks for it. */
export function tell(at: number, table: Uint8Array): void {
  memory.set(table, at);
}

/** Tables that change, by where they lie, in units of 256 bytes. */
const told: (Uint8Array | undefined)[] = Array.from({ length: INPUT >>> 8 }, () => undefined);

/** The same for a table of which there are several: put there unless it lies there already. */
export function ensureTold(at: number, table: Uint8Array): void {
  if (told[at >>> 8] === table) return;
  told[at >>> 8] = table;
  memory.set(table, at);
}

/** Changes some bytes of a table, and of what lies in memory if it is that. */
export function amend(at: number, table: Uint8Array, offset: number, bytes: Uint8Array): void {
  table.set(bytes, offset);
  if (told[at >>> 8] === table) memory.set(bytes, at + offset);
}

/** One of the words that pass.as leaves in memory. */
export function wordAt(at: number): number {
  return (
    (memory[at] as number) |
    ((memory[at + 1] as number) << 8) |
    ((memory[at + 2] as number) << 16) |
    ((memory[at + 3] as number) << 24)
  );
}

/** A part of `bytes` that lies in memory: from `from` to `to`. */
class HandedOver {
  bytes: Uint8Array | undefined;
  from = 0;
  to = 0;
  /** What is added to an offset in `bytes` to have its place in memory. */
  shift = 0;
  readonly #place: number;

  constructor(place: number) {
    this.#place = place;
  }

  load(bytes: Uint8Array, from: number, end: number): void {
    this.bytes = bytes;
    this.from = from;
    this.to = Math.min(end, from + SEGMENT);
    this.shift = this.#place - from;
    memory.set(bytes.subarray(from, this.to), this.#place);
  }

  holds(bytes: Uint8Array, from: number, to: number): boolean {
    return this.bytes === bytes && from >= this.from && to <= this.to;
  }
}

/** Of the document. */
export const handedOver: HandedOver = new HandedOver(INPUT);
/** Of a text that is no part of it, or is longer. */
const aside = new HandedOver(ASIDE);

/** The memory behind a window may have been written to since: nothing that was handed over counts any more. */
export function forgetHandedOver(): void {
  handedOver.bytes = undefined;
  aside.bytes = undefined;
}

/**
 * Searches a text, piece by piece if it is long. `overlap`: as many of the last bytes of a piece are looked at again
 * with the next.
 *
 * @returns the offset of the first find, or -1.
 */
export function searchIn(
  search: Search,
  bytes: Uint8Array,
  start: number,
  end: number,
  overlap: number,
): number {
  const part = handedOver.holds(bytes, start, end) ? handedOver : aside;
  for (let at = start; ;) {
    if (!part.holds(bytes, at, Math.min(end, at + overlap + 1))) part.load(bytes, at, end);
    const to = Math.min(end, part.to);
    const found = search(at + part.shift, to + part.shift) - part.shift;
    if (found < to) return found;
    if (to === end) return -1;
    at = to - overlap;
  }
}

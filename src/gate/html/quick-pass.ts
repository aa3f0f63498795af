// Hands the bytes of a window to the compiled pass (pass.as), which is several times as fast as the same in
// JavaScript. Where no WebAssembly is to be had, skim.ts passes by itself what this would have passed.

import { LAZY } from "./embeds.ts";
import { PASS_CODE } from "./pass-code.ts";

/** As many bytes are handed over at once: few enough to be handed over again after a document inside another. */
const SEGMENT = 1 << 14;
/** Shorter documents are not worth the handing over. */
const SHORTEST = 256;
const NAMES = 0x400;
const DATA_LETTERS = 0x4400;
const INPUT = 0x8000;
const OPENED = 2;
const UNFINISHED = 4;

interface PassModule {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly pass: (from: number, end: number) => number;
}

/** What is known of WebAssembly here: a runtime may have none, or forbid it. */
interface Runtime {
  readonly WebAssembly?: {
    Module: new (code: Uint8Array) => object;
    Instance: new (module: object) => { readonly exports: unknown };
  };
}

let memory = new Uint8Array(0);
let pass: PassModule["pass"] | undefined;
/** What the memory holds: `bytes` from `loadedFrom` to `loadedTo`. */
let loaded: Uint8Array | undefined;
let loadedFrom = 0;
let loadedTo = 0;

/** Which tags `pass` leaves alone: told once, by the slots of their names (`slotOf` in skim.ts). */
export function prepareQuickPass(names: Uint8Array): void {
  try {
    const { WebAssembly } = globalThis as Runtime;
    if (!WebAssembly) return;
    const code = Uint8Array.from(atob(PASS_CODE), (char) => char.charCodeAt(0));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code));
    const made = exports as PassModule;
    memory = new Uint8Array(made.memory.buffer);
    ({ pass } = made);
  } catch {
    return; // forbidden, or without SIMD
  }
  memory.set(names, NAMES);
  const lengths = new Uint32Array(memory.buffer, DATA_LETTERS, 1 << 10);
  for (const name of [...LAZY.keys(), "data-consent"]) {
    const pair = ((name.charCodeAt(5) & 31) << 5) | (name.charCodeAt(6) & 31);
    lengths[pair] = (lengths[pair] as number) | (1 << (name.length & 31));
  }
}

/**
 * Passes text and tags from `from` on.
 *
 * @returns the offset of the `<` that has to be looked at, or the bytes' length; `from` if there is no quick way.
 */
export function quickPass(bytes: Uint8Array, from: number, state: { inAnchor: boolean }): number {
  const { length } = bytes;
  if (!pass || length < SHORTEST) return from;
  let at = from;
  for (;;) {
    if (loaded !== bytes || at < loadedFrom || at >= loadedTo) load(bytes, at);
    const result = pass(INPUT + at - loadedFrom, INPUT + loadedTo - loadedFrom);
    const link = result & 3;
    if (link !== 0) state.inAnchor = link === OPENED;
    at = (result >>> 3) - INPUT + loadedFrom;
    // What runs out of the segment goes on in the next, but a tag that is longer than one.
    if ((result & UNFINISHED) === 0 || loadedTo === length || at === loadedFrom) return at;
    load(bytes, at);
  }
}

function load(bytes: Uint8Array, from: number): void {
  loaded = bytes;
  loadedFrom = from;
  loadedTo = Math.min(bytes.length, from + SEGMENT);
  memory.set(bytes.subarray(from, loadedTo), INPUT);
}

/** The memory behind a window may have been written to since: nothing that was handed over counts any more. */
export function forgetLoaded(): void {
  loaded = undefined;
}

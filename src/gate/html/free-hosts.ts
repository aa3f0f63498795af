// Hosts that are free, by name, where the compiled code finds them: pages name the same few again and again.

import { amend, ensureTold } from "./compiled.ts";

const PLACE = 0x8000;
const SLOT_BITS = 8;
const SLOT = 64;
/** A longer name is asked about each time. */
const LONGEST = 62;

/** The free hosts of one judge, as many as have room: of two in one slot the later one is kept. */
export class FreeHosts {
  readonly #names: (string | undefined)[] = [];
  readonly #table = new Uint8Array(SLOT << SLOT_BITS);
  readonly #slot = new Uint8Array(SLOT);

  /** `host`: a name in ASCII, as it is written in an address of which nothing needs to be parsed. */
  add(host: string): void {
    const { length } = host;
    if (length > LONGEST) return;
    let hash = 0;
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ host.charCodeAt(i), 0x01000193);
    const slot = Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS);
    if (this.#names[slot] === host) return;
    // Cut out of a page, a name would keep that in memory: it is a copy.
    this.#names[slot] = ` ${host}`.slice(1);
    this.#slot[0] = length;
    for (let i = 0; i < length; i++) this.#slot[i + 1] = host.charCodeAt(i);
    amend(PLACE, this.#table, slot * SLOT, this.#slot);
  }

  /** Has the compiled code take these for free, and no others. */
  prepare(): void {
    ensureTold(PLACE, this.#table);
  }
}

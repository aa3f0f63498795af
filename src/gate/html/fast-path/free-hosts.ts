// Hosts that are free, by name, where the compiled code finds them: pages name the same few again and again.

import type { Judge } from "../../types.ts";
import { amend, ensureTold } from "./compiled.ts";

const PLACE = 0x8000;
const SLOT_BITS = 8;
const SLOT = 64;
const SIZE = SLOT << SLOT_BITS;
/** A longer name is asked about each time. */
const LONGEST = 62;
const NONE = new Uint8Array(SIZE);
const entry = new Uint8Array(SLOT);

/** The free hosts of one judge, as many as have room: of two in one slot the later one is kept. */
export class FreeHosts {
  readonly #names: (string | undefined)[] = [];
  /** Made once there is a host to be put in. */
  #table: Uint8Array | undefined;

  readonly #isFixed: boolean;

  /** `isFixed`: nothing is ever added. */
  constructor(isFixed = false) {
    this.#isFixed = isFixed;
  }

  /** `host`: a name in ASCII, as it is written in an address of which nothing needs to be parsed. */
  add(host: string): void {
    const { length } = host;
    if (length > LONGEST || this.#isFixed) return;
    let hash = 0;
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ host.charCodeAt(i), 0x01000193);
    const slot = Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS);
    if (this.#names[slot] === host) return;
    // Cut out of a page, a name would keep that in memory: it is a copy.
    this.#names[slot] = ` ${host}`.slice(1);
    entry[0] = length;
    for (let i = 0; i < length; i++) entry[i + 1] = host.charCodeAt(i);
    this.#table ??= new Uint8Array(SIZE);
    amend(PLACE, this.#table, slot * SLOT, entry);
  }

  /** Has the compiled code take these for free, and no others. */
  prepare(): void {
    ensureTold(PLACE, this.#table ?? NONE);
  }
}

/** For judges that are asked once. */
export const NO_FREE_HOSTS: FreeHosts = new FreeHosts(true);

/** What is free to a judge stays so: when what it rests on changes, another one is taken. */
const known = new WeakMap<Judge, FreeHosts>();

/** The free hosts of this judge. */
export function freeHostsOf(judge: Judge): FreeHosts {
  let hosts = known.get(judge);
  if (!hosts) known.set(judge, (hosts = new FreeHosts()));
  return hosts;
}

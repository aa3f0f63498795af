// Sightings of one pass, put together as they come: a site of any size leaves a list of bounded length.
import type { Sighting } from "./types.ts";

/** Pages that are named of one sighting; more are counted. */
const MOST_PAGES = 10;
/** Authors that are named of one sighting. */
const MOST_AUTHORS = 5;
/** Sightings of one pass. From here on contacts are noted by their host alone, and names no more. */
const MOST_SIGHTINGS = 4000;
/** Characters of a name or an address: data that somebody put into a path or a key ends here. */
const LONGEST = 300;

/** What was seen once. */
export type Glimpse = Omit<Sighting, "pass" | "pages" | "pageCount" | "how" | "by"> & {
  readonly how: string;
  readonly by?: string | undefined;
};

type Kept = { -readonly [K in keyof Sighting]: Sighting[K] } & {
  how: string[];
  by: string[];
  pages: string[];
};

export class Notebook {
  readonly pass: string;
  readonly #entries = new Map<string, Kept>();
  #isFull = false;

  constructor(pass: string) {
    this.pass = pass;
  }

  note(glimpse: Glimpse, page: string): void {
    const { how, by, ...rest } = glimpse;
    const isRoom = this.#entries.size < MOST_SIGHTINGS;
    const name = isRoom || rest.kind !== "contact" ? rest.name?.slice(0, LONGEST) : undefined;
    const key = JSON.stringify([rest.kind, rest.host, name ?? null]);
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      if (!isRoom && this.#entries.size >= MOST_SIGHTINGS * 2) {
        this.#isFull = true;
        return;
      }
      const { name: _whole, ...facts } = rest;
      entry = { ...facts, pass: this.pass, how: [], by: [], pages: [], pageCount: 0 };
      if (name !== undefined) entry.name = name;
      this.#entries.set(key, entry);
    }
    add(entry.how, how, MOST_AUTHORS);
    if (by !== undefined) add(entry.by, by.slice(0, LONGEST), MOST_AUTHORS);
    if (entry.pages.at(-1) !== page && !entry.pages.includes(page)) {
      entry.pageCount += 1;
      if (entry.pages.length < MOST_PAGES) entry.pages.push(page);
    }
    if (rest.httpOnly === true) entry.httpOnly = true;
    if (rest.leaving !== true) delete entry.leaving;
    if (rest.lifetime !== undefined) {
      entry.lifetime = Math.max(rest.lifetime, entry.lifetime ?? 0);
    }
  }

  /** True if something was left out. */
  get isFull(): boolean {
    return this.#isFull;
  }

  sightings(): readonly Sighting[] {
    return [...this.#entries.values()];
  }
}

function add(list: string[], item: string, most: number): void {
  if (list.length < most && !list.includes(item)) list.push(item);
}

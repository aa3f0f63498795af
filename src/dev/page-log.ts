// What happened on the last pages of a site in development: names and hosts, bounded, in the memory of one process.
import { pagePath } from "./page-path.ts";
import type { Paste } from "./paste-line.ts";

/** The sections of a page's log. */
export type Section = "unknown" | "tag" | "cookie" | "header" | "server" | "note";

/** What became of something; in report-only mode, what would have. */
export type Outcome = "blocked" | "allowed" | "changed" | "told";

/** One thing on one page. */
export interface Entry {
  readonly section: Section;
  readonly outcome: Outcome;
  /** `script`, `image`, `cookie`, … */
  readonly kind: string;
  /** A host, or the name of a cookie or header. */
  readonly name: string;
  readonly service: string | undefined;
  /** Why, in words. */
  readonly reason: string;
  readonly paste: Paste | undefined;
  /** How often it was seen. */
  count: number;
}

/** One page, by `pagePath`. */
export interface LoggedPage {
  readonly path: string;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Things that came after the log of this page was full. */
  readonly left: number;
}

interface OwnPage extends LoggedPage {
  readonly entries: Map<string, Entry>;
  left: number;
}

/** Bounds of the log: pages, things on each, warnings, and the characters of a name. */
const MOST_PAGES = 100;
const MOST_ENTRIES = 200;
const MOST_WARNINGS = 100;
const LONGEST = 200;

export class PageLog {
  /** The one seen last is the last. */
  readonly #pages = new Map<string, OwnPage>();
  readonly #warnings: string[] = [];
  #version = 0;
  readonly #waiting = new Set<() => void>();

  /** Grows with each change. */
  get version(): number {
    return this.#version;
  }

  /** The page seen last comes first. */
  get pages(): readonly LoggedPage[] {
    return [...this.#pages.values()].toReversed();
  }

  /** The newest comes first. */
  get warnings(): readonly string[] {
    return this.#warnings.toReversed();
  }

  /** Adds a thing to the log of a page, or one to its count. */
  add(path: string, { name, kind, ...rest }: Omit<Entry, "count">): void {
    const page = this.#page(pagePath(path));
    const entry: Entry = { ...rest, kind: cut(kind), name: cut(name), count: 1 };
    const key = [entry.section, entry.outcome, entry.kind, entry.name, entry.service].join(" ");
    const known = page.entries.get(key);
    if (known !== undefined) known.count += 1;
    else if (page.entries.size < MOST_ENTRIES) page.entries.set(key, entry);
    else page.left += 1;
    this.#changed();
  }

  /** Notes that a page was answered, also where nothing is to be said of it. */
  visited(path: string): void {
    this.#page(pagePath(path));
    this.#changed();
  }

  warn(message: string): void {
    if (this.#warnings.length >= MOST_WARNINGS) this.#warnings.shift();
    this.#warnings.push(message.slice(0, 2000));
    this.#changed();
  }

  /** Forgets everything. */
  clear(): void {
    this.#pages.clear();
    this.#warnings.length = 0;
    this.#changed();
  }

  /** Resolves with the next change after `version`, or after so many milliseconds. */
  async changeAfter(version: number, milliseconds: number): Promise<void> {
    if (this.#version !== version) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, milliseconds);
      // Nobody's process lives longer for it.
      (timer as { unref?: () => void }).unref?.();
      this.#waiting.add(done);
      const waiting = this.#waiting;
      function done(): void {
        clearTimeout(timer);
        waiting.delete(done);
        resolve();
      }
    });
  }

  #page(path: string): OwnPage {
    const known = this.#pages.get(path);
    if (known !== undefined) {
      this.#pages.delete(path);
      this.#pages.set(path, known);
      return known;
    }
    const [oldest] = this.#pages.keys();
    if (oldest !== undefined && this.#pages.size >= MOST_PAGES) this.#pages.delete(oldest);
    const page: OwnPage = { path, entries: new Map(), left: 0 };
    this.#pages.set(path, page);
    return page;
  }

  #changed(): void {
    this.#version += 1;
    for (const done of this.#waiting) done();
  }
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

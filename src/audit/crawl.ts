// Which pages are looked at: the addresses given, the sitemap, and same-origin links, up to a bound.
import type { APIRequestContext } from "playwright-core";
import { readUrl } from "../util/read-url.ts";
import { readSitemap, sitemapsOfRobots } from "./sitemap.ts";

/** Bytes of a sitemap that are read. */
const MOST_BYTES = 10_000_000;
/** Files of an index of sitemaps that are opened. */
const MOST_SITEMAPS = 5;
const FETCH_MS = 5000;
/** Addresses that wait: the bound on pages is far lower. */
const MOST_WAITING = 10_000;

/** What is no page: a crawl would download it. */
const FILES =
  /\.(?:pdf|zip|gz|tgz|rar|7z|dmg|exe|msi|apk|iso|jpe?g|png|gif|webp|avif|svg|ico|mp[34]|m4[av]|webm|ogg|wav|css|m?js|json|xml|rss|atom|txt|csv|docx?|xlsx?|pptx?|odt|ics|woff2?|ttf|eot)$/i;

/** Where a visit would do something: nobody is to be logged out by being looked at. */
const ACTIONS = /(?:log|sign)[-_]?out|unsubscribe|\/delete\b|\/remove\b|add-to-cart/i;

/** Addresses in the order in which they are to be visited, each once. */
export class Crawl {
  readonly #origins: ReadonlySet<string>;
  readonly #known = new Set<string>();
  readonly #waiting: string[] = [];
  readonly #most: number;
  #given = 0;

  constructor(urls: readonly string[], most: number) {
    this.#origins = new Set(urls.map((url) => new URL(url).origin));
    this.#most = Math.max(most, urls.length);
    this.add(urls, true);
  }

  /** Takes the addresses that are pages of the same origins. */
  add(addresses: readonly string[], isGiven = false): void {
    for (const address of addresses) {
      const url = readUrl(address);
      if (url === undefined || !this.#origins.has(url.origin)) continue;
      if (!isGiven && (FILES.test(url.pathname) || ACTIONS.test(url.pathname + url.search)))
        continue;
      url.hash = "";
      if (this.#known.has(url.href) || this.#known.size >= MOST_WAITING) continue;
      this.#known.add(url.href);
      this.#waiting.push(url.href);
    }
  }

  next(): string | undefined {
    if (this.#given >= this.#most) return undefined;
    const next = this.#waiting.shift();
    if (next !== undefined) this.#given += 1;
    return next;
  }

  /** How many there will be, as far as is known. */
  get total(): number {
    return Math.min(this.#most, this.#known.size);
  }

  /** Pages that are known and were not looked at. */
  get left(): number {
    return this.#waiting.length;
  }

  /** Adds what the sitemaps of the origins list. */
  async addSitemaps(client: APIRequestContext): Promise<void> {
    for (const origin of this.#origins) {
      const robots = await text(client, `${origin}/robots.txt`);
      const named = sitemapsOfRobots(robots).filter((address) => this.#isOwn(address));
      const files = named.length > 0 ? [...named] : [`${origin}/sitemap.xml`];
      for (let opened = 0; opened < MOST_SITEMAPS && files.length > 0; opened += 1) {
        const { isIndex, addresses } = readSitemap(await text(client, files.shift() ?? ""));
        if (isIndex) files.push(...addresses.filter((address) => this.#isOwn(address)));
        else this.add(addresses);
      }
    }
  }

  #isOwn(address: string): boolean {
    return this.#origins.has(readUrl(address)?.origin ?? "");
  }
}

/** The text of an answer; empty where there is none. */
async function text(client: APIRequestContext, address: string): Promise<string> {
  try {
    const answer = await client.get(address, { timeout: FETCH_MS, maxRedirects: 3 });
    if (!answer.ok()) return "";
    const body = await answer.body();
    return body.subarray(0, MOST_BYTES).toString("utf8");
  } catch {
    return "";
  }
}

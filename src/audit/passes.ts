// The visitors: one who never answers and finds the pages, then those who refuse, accept and withdraw, each in a browser of
// their own, several at a time.
import type { BrowserType, Page } from "playwright-core";
import { answerBanner, settingsAddress, withdraw } from "./answer.ts";
import type { Pressed } from "./autoconsent.ts";
import { Crawl } from "./crawl.ts";
import { Notebook } from "./notebook.ts";
import { openBrowser } from "./open-browser.ts";
import type { Visitor } from "./open-browser.ts";
import { loadPlaywright } from "./optional.ts";
import { READ_LINKS } from "./recorder.ts";
import type { AuditSettings, OnProgress } from "./settings.ts";
import { readText } from "./read-text.ts";
import { takePictures } from "./take-pictures.ts";
import type { PageResult, Pass, PassResult, Picture, Sighting } from "./types.ts";
import { passName } from "./types.ts";
import { firstLine, visitPage } from "./visit-page.ts";
import type { PassMemory, VisitSettings } from "./visit-page.ts";

export interface Observed {
  readonly passes: readonly PassResult[];
  readonly sightings: readonly Sighting[];
  readonly pictures: readonly Picture[];
  /** The policy page of assent, where the site has one. */
  readonly policy?: string;
  /** The text of the policy: assent's, or the one that was named; undefined where it could not be read. */
  readonly policyText?: string;
  readonly notes: readonly string[];
}

/** What all visitors have in common. */
interface Tour {
  readonly chromium: BrowserType;
  readonly settings: AuditSettings;
  readonly isOwn: (host: string) => boolean;
  readonly visited: (pages: number) => void;
}

interface PassSeen {
  readonly result: PassResult;
  readonly sightings: readonly Sighting[];
  readonly isFull: boolean;
}

/** Sends all visitors round. */
export async function observe(
  settings: AuditSettings,
  isOwn: (host: string) => boolean,
  onProgress: OnProgress,
): Promise<Observed> {
  const { chromium, request } = await loadPlaywright();
  const { states, gpc } = settings;
  const answered = states.filter((state) => state !== "undecided");
  const rounds = 1 + answered.length + (gpc ? 1 + answered.length : 0);
  let done = 0;
  let total = settings.urls.length * rounds;
  const tour: Tour = {
    chromium,
    settings,
    isOwn,
    visited: (pages) => {
      done += pages;
      onProgress(done, total);
    },
  };
  const notes: string[] = [];

  // The first visitor finds the pages; the others walk the same way.
  const crawl = new Crawl(settings.urls, settings.pages);
  const first: Found = { pages: [], pictures: [], policy: settings.policy, policyText: undefined };
  const visitor = await openBrowser(chromium, browserOptions(settings, false));
  let undecided: PassSeen;
  try {
    const client = await request.newContext({
      proxy: { server: visitor.proxy.address },
      ignoreHTTPSErrors: settings.ignoreCertificateErrors,
    });
    await crawl.addSitemaps(client);
    await client.dispose();
    undecided = await walkFirst(tour, visitor, crawl, first, (known) => {
      total = known * rounds;
    });
  } finally {
    await visitor.close();
  }
  if (crawl.left > 0) {
    notes.push(
      `${crawl.left} more pages are known and were not looked at: raise --pages (now ${settings.pages}).`,
    );
  }
  const pages = first.pages;
  total = pages.length * rounds;

  const has = (state: Pass["state"]): boolean => states.includes(state);
  const chains = [false, ...(gpc ? [true] : [])].flatMap((signal): Chain[] => [
    ...(signal && has("undecided") ? [{ gpc: signal, states: ["undecided"] as const }] : []),
    ...(has("refused") ? [{ gpc: signal, states: ["refused"] as const }] : []),
    ...(has("accepted") || has("withdrawn")
      ? [{ gpc: signal, states: has("withdrawn") ? BOTH : (["accepted"] as const) }]
      : []),
  ]);
  const seen: PassSeen[][] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < chains.length; at = next++) {
      const chain = chains[at];
      if (chain !== undefined) seen[at] = await walkChain(tour, chain, pages);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, settings.parallel) }, work));

  const all = [undecided, ...seen.flat()];
  for (const { result, isFull } of all) {
    if (isFull)
      notes.push(`${passName(result)}: more was seen than is kept; some names are missing.`);
  }
  return {
    passes: all.map(({ result }) => result),
    sightings: all.flatMap(({ sightings }) => sightings),
    pictures: first.pictures,
    notes,
    ...(first.policy !== undefined && { policy: first.policy }),
    ...(first.policyText !== undefined && { policyText: first.policyText }),
  };
}

interface Found {
  pages: string[];
  pictures: Picture[];
  policy: string | undefined;
  policyText: string | undefined;
}

interface Chain {
  readonly gpc: boolean;
  readonly states: readonly Pass["state"][];
}

const BOTH = ["accepted", "withdrawn"] as const;

function browserOptions(settings: AuditSettings, gpc: boolean) {
  const { browser: path, resolve, ignoreCertificateErrors, language } = settings;
  return { path, gpc, resolve, ignoreCertificateErrors, language };
}

/** Undecided, without a signal: finds pages, takes pictures, reads the policy. */
async function walkFirst(
  { settings, isOwn, visited }: Tour,
  visitor: Visitor,
  crawl: Crawl,
  found: Found,
  onKnown: (pages: number) => void,
): Promise<PassSeen> {
  const pass: Pass = { state: "undecided", gpc: false };
  const notebook = new Notebook(passName(pass));
  const memory = freshMemory();
  const results: PageResult[] = [];
  const how = { isOwn, timeout: settings.timeout, quiet: settings.quiet };
  for (let url = crawl.next(); url !== undefined; url = crawl.next()) {
    const isFirst = results.length === 0;
    const result = await visitPage(visitor, url, notebook, memory, how, async (page) => {
      const links: unknown = await page.evaluate(READ_LINKS);
      if (Array.isArray(links)) crawl.add(links.map(String));
      if (!isFirst) return false;
      found.pictures = await takePictures(page);
      if (found.policy === undefined) {
        const address = await settingsAddress(page);
        if (address !== undefined) found.policy = `${address}/policy`;
      }
      return true;
    });
    results.push(result);
    if (result.failed === undefined || isFirst) found.pages.push(url);
    onKnown(crawl.total);
    visited(1);
  }
  if (found.policy !== undefined)
    found.policyText = await readText(visitor, found.policy, settings);
  return {
    result: { ...pass, reached: true, pages: results },
    sightings: notebook.sightings(),
    isFull: notebook.isFull,
  };
}

/** A visitor who answers on the first page, goes through all, and may then withdraw and go through all again. */
async function walkChain(tour: Tour, chain: Chain, pages: readonly string[]): Promise<PassSeen[]> {
  const { settings, chromium } = tour;
  const visitor = await openBrowser(chromium, browserOptions(settings, chain.gpc));
  const seen: PassSeen[] = [];
  try {
    let before: ReadonlySet<string> = new Set();
    for (const state of chain.states) {
      if (state === "withdrawn") await visitor.forgetPredictions();
      const pass: Pass = { state, gpc: chain.gpc };
      const made = await walk(tour, visitor, pass, pages, before);
      seen.push(made);
      if (!made.result.reached) {
        const why = `it follows "${passName(pass)}", which was not reached`;
        for (const missed of chain.states.slice(seen.length)) {
          seen.push(unreached({ state: missed, gpc: chain.gpc }, why));
          tour.visited(pages.length);
        }
        break;
      }
      before = new Set(
        (await visitor.context.cookies()).map(({ domain, name }) =>
          JSON.stringify([domain.replace(/^\./, ""), name]),
        ),
      );
    }
  } finally {
    await visitor.close();
  }
  return seen;
}

async function walk(
  { settings, isOwn, visited }: Tour,
  visitor: Visitor,
  pass: Pass,
  pages: readonly string[],
  before: ReadonlySet<string>,
): Promise<PassSeen> {
  const how = { isOwn, timeout: settings.timeout, quiet: settings.quiet };
  const notebook = new Notebook(passName(pass));
  if (pass.state !== "undecided") {
    // What a page did before its visitor answered belongs to another pass; so does what a page that was allowed more
    // still says as it is left.
    const noted = pass.state === "withdrawn" ? "nothing" : "after act";
    const pressed = await answerOn(visitor, pages[0], pass, settings, notebook, { ...how, noted });
    if (!pressed.pressed) {
      visited(pages.length);
      return unreached(pass, pressed.why);
    }
  }
  const memory = { ...freshMemory(), before };
  const results: PageResult[] = [];
  for (const url of pages) {
    results.push(await visitPage(visitor, url, notebook, memory, how));
    visited(1);
  }
  return {
    result: { ...pass, reached: true, pages: results },
    sightings: notebook.sightings(),
    isFull: notebook.isFull,
  };
}

async function answerOn(
  visitor: Visitor,
  url: string | undefined,
  { state }: Pass,
  settings: AuditSettings,
  notebook: Notebook,
  how: VisitSettings,
): Promise<Pressed> {
  if (url === undefined) return { pressed: false, why: "no page could be opened" };
  const answer: { pressed: Pressed } = {
    pressed: { pressed: false, why: "the page did not open" },
  };
  const act = async (page: Page): Promise<boolean> => {
    try {
      answer.pressed =
        state === "withdrawn"
          ? await withdraw(page, settings.buttons)
          : await answerBanner(page, state === "accepted" ? "accept" : "refuse", settings.buttons);
    } catch (error) {
      answer.pressed = { pressed: false, why: firstLine(error) };
    }
    return answer.pressed.pressed;
  };
  const { failed } = await visitPage(visitor, url, notebook, freshMemory(), how, act);
  if (failed !== undefined && !answer.pressed.pressed) return { pressed: false, why: failed };
  return answer.pressed;
}

function unreached(pass: Pass, why: string): PassSeen {
  return { result: { ...pass, reached: false, why, pages: [] }, sightings: [], isFull: false };
}

function freshMemory(): PassMemory {
  return { cookies: new Map(), before: new Set() };
}

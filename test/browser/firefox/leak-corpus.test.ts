// The leak corpus in Firefox, as `../leak-corpus.test.ts` has it in Chromium.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { corpusPages, identity, startCorpusServer } from "../_support/corpus-server.ts";
import type { CorpusPage, Middleware } from "../_support/corpus-server.ts";
import { undecided } from "../_support/undecided.ts";
import { startFirefox } from "./firefox-browser.ts";
import type { Firefox } from "./firefox-browser.ts";

const RUN_MS = 300_000;
/** Firefox opens no connection ahead of need to an address of this machine, which is where the sink is. */
const UNSEEN = ["h-preconnect"];

const pages = corpusPages();
const scripted = pages.filter(({ javascript }) => javascript !== false);
const scriptless = pages.filter(({ javascript }) => javascript === false);
const leaking = scripted.filter(({ kind }) => kind === "leak");
const keeping = scripted.filter(({ kind }) => kind === "keep");

/** Ids of the pages that made Firefox contact somebody, and of those whose check does not hold. */
async function run(firefox: Firefox, documents: readonly CorpusPage[], middleware: Middleware) {
  const server = await startCorpusServer(documents, middleware);
  const leaks: string[] = [];
  const broken: string[] = [];
  try {
    for (const { id, check } of documents) {
      const { contacts, acted } = await firefox.visit(
        `${server.origin}/${id}`,
        check === undefined
          ? undefined
          : (page) => page.evaluate(`!!(${check})`).catch(() => false),
      );
      if (contacts.length > 0) leaks.push(id);
      if (check !== undefined && acted !== true) broken.push(id);
    }
  } finally {
    await server.close();
  }
  return { leaks, broken };
}

describe("the leak corpus in Firefox", () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await startFirefox();
  });
  afterAll(async () => {
    await firefox.close();
  });

  it(
    "contacts somebody, unfiltered, from every page where it can",
    { timeout: RUN_MS },
    async () => {
      const { leaks } = await run(firefox, leaking, identity);
      const silent = leaking.map(({ id }) => id).filter((id) => !leaks.includes(id));
      console.log(
        `unfiltered: ${leaks.length} of ${leaking.length} pages contact somebody`,
        silent,
      );
      expect(silent).toEqual(UNSEEN);
    },
  );

  it(
    "contacts nobody behind assent, undecided, and breaks nothing",
    { timeout: RUN_MS },
    async () => {
      const { leaks } = await run(firefox, leaking, undecided(true));
      const { broken } = await run(firefox, keeping, undecided(true));
      console.log(
        `pages: ${leaks.length} of ${leaking.length} leak, ${broken.length} of ${keeping.length} break`,
      );
      expect({ leaks, broken }).toEqual({ leaks: [], broken: [] });
    },
  );
});

describe("the pages for a Firefox without scripting", () => {
  it("contact somebody unfiltered, and nobody behind assent", async () => {
    const firefox = await startFirefox({ javascript: false });
    try {
      const bare = await run(firefox, scriptless, identity);
      const gated = await run(firefox, scriptless, undecided(true));
      expect(bare.leaks).toEqual(scriptless.map(({ id }) => id));
      expect(gated.leaks).toEqual([]);
    } finally {
      await firefox.close();
    }
  });
});

// What is the same in many pages is made once. Nothing of one visitor may stand in the page of another for it.
import { once } from "node:events";
import { createServer, get, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import { memoryLedger } from "assent/ledger/memory";
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { expect, test } from "vitest";
import { browser } from "./_browser.ts";
import { PAGE } from "./_catalogue.ts";
import { describeAdapters, type Visitor } from "./_sites.ts";

/** Elements of a page by tag name, with their attributes. */
function found(html: string, tagName: string): Readonly<Record<string, string>>[] {
  const all: Record<string, string>[] = [];
  const visit = (node: Tree.Node): void => {
    if (defaultTreeAdapter.isElementNode(node) && node.tagName === tagName) {
      all.push(Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])));
    }
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return all;
}

/** Where the forms of a page lead back to, and where its links to the settings do. */
/** The documents that the blocked frames of a page show. */
function shownIn(html: string): string {
  return found(html, "iframe")
    .map(({ srcdoc = "" }) => srcdoc)
    .join("\n");
}

function waysBack(html: string): Set<string | null | undefined> {
  const inputs = found(html, "input").filter(({ name }) => name === "return");
  const links = found(html, "a").filter(({ href }) => href?.includes("?return="));
  return new Set([
    ...inputs.map(({ value }) => value),
    ...links.map(({ href }) => new URL(href ?? "", "http://x/").searchParams.get("return")),
  ]);
}

/** A page under a request target as no browser would write it. */
async function targeted(listener: RequestListener, path: string): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  try {
    const [answer] = (await once(get({ port, path, agent: false }), "response")) as [
      IncomingMessage,
    ];
    return await readText(answer);
  } finally {
    server.close();
  }
}

function withNonce(nonce: string): Record<string, string> {
  return { "Content-Security-Policy": `script-src 'nonce-${nonce}'` };
}

const nonced = ({ request }: Visitor) => ({
  body: PAGE,
  headers: withNonce(/nonce=(\w+)/.exec(request.url ?? "")?.[1] ?? "none"),
});

/** A page as it is but for the key that each response has of its own. */
function withoutKeys(text: string): string {
  const key = /data-key="([\w-]{16})"/.exec(text)?.[1] ?? "no key";
  return text.replaceAll(key, "KEY");
}

describeAdapters("markup that is kept", (serve) => {
  test("leads each of many visitors back to his own page, with the nonce of that page", async () => {
    const listener = serve({ pages: { "/": nonced } });
    const visits = Array.from({ length: 30 }, async (_, i) => {
      const path = `/?visitor=${i}&nonce=n${i}n`;
      const { text } = await browser(listener).open(path);
      expect(waysBack(text)).toEqual(new Set([path]));
      const own = found(text, "script").filter(({ src }) => src?.includes("/consent/script.js"));
      expect(own.map(({ nonce }) => nonce)).toEqual([`n${i}n`]);
    });
    await Promise.all(visits);
  });

  test("escapes a hostile address in it like any other, and takes nobody elsewhere", async () => {
    const listener = serve({ pages: { "/": () => ({ body: PAGE }) } });
    const calm = withoutKeys(await targeted(listener, "/?a=1"));
    const scripts = found(calm, "script").length;
    for (const query of [
      '"><script>alert(1)</script>',
      "'onclick=alert(1)//",
      "&quot;&gt;",
      "${}",
    ]) {
      const text = await targeted(listener, `/?${query}`);
      // A Request's address is written as URL writes it, Node's as it was sent: both lead to the same page.
      const back = [...waysBack(text)].map(
        (address) => new URL(address ?? "", "http://own.example").href,
      );
      expect(back).toEqual([new URL(`/?${query}`, "http://own.example").href]);
      expect(found(text, "script")).toHaveLength(scripts);
    }
    for (const path of ["//evil.example/..", "/\\evil.example"]) {
      for (const back of waysBack(await targeted(listener, path))) expect(back).toBe("/");
    }
    expect(withoutKeys(await targeted(listener, "/?a=1"))).toBe(calm);
  });

  test("gives every form of a page a key of that page", async () => {
    const options = { ledger: memoryLedger() };
    const listener = serve({ options, pages: { "/": () => ({ body: PAGE }) } });
    const seen = new Set<string>();
    for (let i = 0; i < 5; i++) {
      const { text } = await browser(listener).open("/");
      const keys = found(text, "input").filter(({ name }) => name === "key");
      const [key = ""] = keys.map(({ value }) => value);
      expect(keys.length).toBeGreaterThan(0);
      expect(new Set(keys.map(({ value }) => value)).size).toBe(1);
      expect(key).toMatch(/^[\w-]{16}$/);
      seen.add(key);
    }
    expect(seen.size).toBe(5);
  });

  test("says to each what he has decided, and confirms it to nobody else", async () => {
    const listener = serve({ pages: { "/": () => ({ body: PAGE }) } });
    const [yes, no, other] = [browser(listener), browser(listener), browser(listener)];
    await yes.answer("accept");
    await no.answer("refuse");
    for (let round = 0; round < 3; round++) {
      const pages = await Promise.all([yes, no, other].map(async (one) => one.open("/")));
      const texts = pages.map(({ text }) => text);
      const confirms = texts.map((text) => text.includes("assent-done"));
      expect(confirms).toEqual([round === 0, round === 0, false]);
      const status = texts.map((text) => /data-status="(\w+)"/.exec(text)?.[1]);
      expect(status).toEqual(["granted", "refused", "undecided"]);
      expect(texts.map((text) => text.includes('value="accept"'))).toEqual([false, false, true]);
      const offers = texts.map((text) => shownIn(text).includes('name="load"'));
      expect(offers).toEqual([false, true, true]);
    }
  });

  test("speaks to each in his language, of however many there are", async () => {
    const tags = Array.from(
      { length: 300 },
      (_, i) => `x${String.fromCharCode(97 + (i % 26))}-${i}`,
    );
    let turn = 0;
    const language = (): string => tags[turn] ?? "fr";
    const listener = serve({
      options: { language },
      pages: { "/": () => ({ body: PAGE }) },
    });
    const visitor = browser(listener);
    for (turn = 0; turn < tags.length; turn += 1) {
      const { text } = await visitor.open("/");
      const banners = found(text, "section").map(({ lang }) => lang);
      expect(banners).toEqual([tags[turn]]);
    }
    // Beyond the last of them the site speaks French.
    expect((await visitor.open("/")).text).toContain('lang="fr"');
  });

  test("notices what a route is configured to do", async () => {
    const page = () => ({ body: PAGE });
    const listener = serve({
      pages: { "/": page, "/quiet": page, "/open": page, "/own": page },
      configures: {
        "/quiet": { banner: false },
        "/open": { csp: false },
        "/own": { firstParty: ["unknown.example"], undeclared: "allow" },
      },
    });
    const visitor = browser(listener);
    for (let round = 0; round < 2; round++) {
      const shown = async (path: string): Promise<[boolean, boolean, boolean]> => {
        const { text } = await visitor.open(path);
        return [
          text.includes("assent-banner"),
          text.includes("data-csp"),
          text.includes('<link rel="preconnect" href="https://unknown.example">'),
        ];
      };
      expect(await shown("/")).toEqual([true, true, false]);
      expect(await shown("/quiet")).toEqual([false, true, false]);
      expect(await shown("/open")).toEqual([true, false, false]);
      expect(await shown("/own")).toEqual([true, false, true]);
    }
  });

  test("titles every placeholder as its embed is titled", async () => {
    const film = (id: string, title: string): string =>
      `<iframe width="560" height="315" src="https://www.youtube.com/embed/${id}" title="${title}"></iframe>`;
    const listener = serve({
      pages: {
        "/one": () => ({ body: `<!doctype html><body>${film("one", "Film 1")}` }),
        "/two": () => ({
          body: `<!doctype html><body>${film("two", "&lt;b&gt;")}${film("three", "Film 3")}`,
        }),
      },
    });
    const visitor = browser(listener);
    for (let round = 0; round < 2; round++) {
      const one = shownIn((await visitor.open("/one")).text);
      const two = shownIn((await visitor.open("/two")).text);
      expect(one).toContain("<strong>YouTube: Film 1</strong>");
      expect(two).toContain("<strong>YouTube: &lt;b&gt;</strong>");
      expect(two).toContain("<strong>YouTube: Film 3</strong>");
      const originals = found(two, "a").flatMap(({ href, target }) => (target ? [href] : []));
      expect(originals).toEqual(
        ["two", "three"].map((id) => `https://www.youtube.com/embed/${id}`),
      );
    }
  });
});

// The guard, in Chromium: what scripts keep and contact is held to the catalogue, and the rest is theirs.
import { createServer } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { defineCatalogue } from "assent";
import { consent } from "assent/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConsentOptions } from "../../src/config/options.ts";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser, Visit, VisitOptions } from "./_support/leak-browser.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    {
      id: "login",
      name: "Login",
      category: "functional",
      cookies: [
        { name: "sid", retention: "session" },
        { name: "week", retention: "7 days" },
        { name: "theme", retention: "persistent", storage: "localStorage" },
        { name: "drafts", retention: "persistent", storage: "indexedDB" },
      ],
      urls: ["supplier.example"],
    },
    {
      id: "film",
      name: "Film",
      category: "marketing",
      cookies: [
        { name: "_film*", retention: "1 day" },
        { name: "film-*", retention: "persistent", storage: "localStorage" },
        { name: "film-tab", retention: "session", storage: "sessionStorage" },
        { name: "film-db", retention: "persistent", storage: "indexedDB" },
      ],
      urls: ["film.example"],
    },
  ],
});

const PAGE = `<!doctype html><html lang="en"><head><title>x</title><script>window.first = document.querySelector('script[src*="/consent/"]') === null && 'assent' in window</script></head>
<body><main>x</main></body></html>`;
const ACCEPT = `fetch('/consent/choice', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"act":"accept"}' }).then(() => 1)`;

let browser: LeakBrowser;
const servers: Server[] = [];

async function site(
  options: Partial<ConsentOptions<IncomingMessage>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  // Without the policy, which would stop by itself what the guard holds back.
  const settings = {
    catalogue,
    guard: "strict" as const,
    csp: false,
    banner: false,
    onWarning: () => undefined,
  };
  const gate = consent({ ...settings, ...options });
  const server = createServer((request, response) => {
    gate(request, response, () => {
      if (request.url === "/data") {
        response.end("data");
        return;
      }
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers });
      response.end(PAGE);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

/** Runs code in the page; it is a script of the site. */
function run(url: string, code: string, options: VisitOptions = {}): Promise<Visit> {
  return browser.visit(url, {
    act: (page) => page.evaluate(`(async () => { ${code} })()`),
    ...options,
  });
}

beforeAll(async () => {
  browser = await startLeakBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

describe("cookies", () => {
  it("are kept where the catalogue lets them, and no longer than it says", async () => {
    const { acted } = await run(
      await site(),
      `
      document.cookie = 'sid=1; max-age=99999';
      document.cookie = 'week=1; max-age=99999999; path=/';
      document.cookie = '_film_id=1';
      document.cookie = 'unknown=1';
      document.cookie = ' _film = 2 ; path=/';
      document.cookie = '_filmless';
      document.cookie = '=_film_empty=1';
      await cookieStore.set('_film_store', '1');
      await cookieStore.set({ name: 'sid2', value: '1' });
      const kept = await cookieStore.getAll();
      return { text: document.cookie, ages: kept.map(({ name, expires }) => [name, expires && Math.round((expires - Date.now()) / 86400000)]) };`,
    );
    expect(acted).toEqual({
      text: "sid=1; week=1",
      ages: [
        ["sid", null],
        ["week", 7],
      ],
    });
  });

  it("that are refused go, those of the site stay", async () => {
    const url = await site({ guard: false });
    const guarded = await site();
    const port = new URL(guarded).port;
    // Cookies know no ports: what the one site sets, the other one has.
    expect(port).not.toBe(new URL(url).port);
    await run(
      url,
      "document.cookie = '_film_old=1; path=/; max-age=999'; document.cookie = 'mine=1; path=/; max-age=999'",
    );
    const { acted } = await run(guarded, "return document.cookie", { keepState: true });
    expect(acted).toBe("mine=1");
  });
});

describe("web storage", () => {
  it("takes what is declared and allowed; and fills no console", async () => {
    const url = await site();
    const told: string[] = [];
    const { acted } = await browser.visit(url, {
      act: async (page) => {
        page.on("console", (message) => told.push(message.text()));
        return page.evaluate(`(async () => {
          localStorage.setItem('theme', 'dark');
          localStorage.setItem('film-volume', '1');
          localStorage.setItem('unknown', '1');
          localStorage.setItem('unknown', '2');
          sessionStorage.setItem('film-tab', '1');
          sessionStorage.setItem('theme', '1');
          let refused = '';
          try { indexedDB.open('film-db') } catch (error) { refused = error.name }
          await new Promise((resolve, reject) => { const o = indexedDB.open('drafts'); o.onsuccess = resolve; o.onerror = reject });
          return [Object.keys(localStorage), Object.keys(sessionStorage), refused];
        })()`);
      },
    });
    expect(acted).toEqual([["theme"], [], "SecurityError"]);
    // The console is the site's own.
    expect(told).toEqual([]);
  });

  it("takes what nobody declared, unless the guard is strict", async () => {
    const code = `localStorage.setItem('unknown', '1'); localStorage.setItem('film-volume', '1'); return Object.keys(localStorage)`;
    expect((await run(await site({ guard: true }), code)).acted).toEqual(["unknown"]);
    expect((await run(await site(), code)).acted).toEqual([]);
  });

  it("loses what is refused, also what was written past the guard", async () => {
    const url = await site();
    await run(url, "localStorage['film-old'] = '1'; localStorage['mine'] = '1'; return 1");
    const { acted } = await run(url, "return Object.keys(localStorage)", { keepState: true });
    expect(acted).toEqual(["mine"]);
  });

  it("is the service's own once the visitor has said yes", async () => {
    const url = await site();
    await run(url, ACCEPT);
    const { acted, contacts } = await run(
      url,
      `localStorage.setItem('film-volume', '1'); document.cookie = '_film=1';
       await fetch('https://film.example/a', { mode: 'no-cors' });
       return [Object.keys(localStorage), document.cookie]`,
      { keepState: true },
    );
    expect(acted).toEqual([["film-volume"], "_film=1"]);
    expect(contacts).toEqual(["film.example"]);
  });
});

const ADDRESSES = `const hosts = ['https://film.example/a', '//tracker.example/a', 'https://FILM.example:8443/a'];`;

describe("contacts", () => {
  it("are put aside by every property, method and markup that names them", async () => {
    const { acted, contacts } = await run(
      await site(),
      `const A = 'https://film.example/a';
      const made = {};
      const is = (element) => element.hasAttribute('data-consent-blocked');
      const property = (name, key, value = A) => {
        const element = document.createElement(name);
        if (name === 'link') element.rel = 'preload', element.as = 'image';
        element[key] = value;
        made[name + '.' + key] = is(element);
      };
      for (const pair of ['script src', 'iframe src', 'frame src', 'img src', 'source src', 'video src', 'audio src', 'video poster', 'track src', 'embed src', 'object data', 'input src', 'link href', 'a ping', 'area ping', 'body background'])
        property(...pair.split(' '));
      for (const pair of ['img srcset', 'source srcset', 'link imageSrcset']) property(...pair.split(' '), A + ' 2x');
      property('iframe', 'srcdoc', '<img src="' + A + '">');
      const link = Object.assign(document.createElement('link'), { href: A });
      made.hintless = is(link);
      link.rel = 'stylesheet';
      made.rel = is(link);
      const way = (name, act) => { const box = document.createElement('div'); document.body.append(box); act(box); made[name] = [...box.querySelectorAll('*')].some(is); box.remove(); };
      const image = () => document.createElement('img');
      const inert = () => Object.assign(document.implementation.createHTMLDocument('').createElement('div'), { innerHTML: '<img src="' + A + '">' }).firstChild;
      const MARKUP = '<p><img src="' + A + '"></p>';
      way('setAttribute', (box) => { const e = image(); e.setAttribute('SRC', A); box.append(e); });
      way('the code of an embed', (box) => { const e = document.createElement('embed'); e.setAttribute('code', A); box.append(e); });
      way('setAttributeNS', (box) => { const e = document.createElementNS('http://www.w3.org/2000/svg', 'image'); e.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', A); box.append(e); });
      way('setAttributeNode', (box) => { const e = image(); const a = document.createAttribute('src'); a.value = A; e.setAttributeNode(a); box.append(e); });
      way('Attr.value', (box) => { const e = image(); e.setAttribute('src', ''); e.getAttributeNode('src').value = A; box.append(e); });
      way('innerHTML', (box) => { box.innerHTML = MARKUP; });
      way('outerHTML', (box) => { box.append(image()); box.firstChild.outerHTML = MARKUP; });
      way('setHTMLUnsafe', (box) => box.setHTMLUnsafe(MARKUP));
      for (const where of ['beforebegin', 'AfterBegin', 'beforeend', 'afterend'])
        way(where, (box) => { const p = document.createElement('p'); box.append(p); p.insertAdjacentHTML(where, MARKUP); });
      way('fragment', (box) => box.append(document.createRange().createContextualFragment(MARKUP)));
      way('template', (box) => { const t = document.createElement('template'); t.innerHTML = MARKUP; box.append(t.content.cloneNode(true)); });
      way('importNode', (box) => box.append(document.importNode(inert(), true)));
      for (const method of ['append', 'prepend', 'replaceChildren', 'appendChild']) way(method, (box) => box[method](inert()));
      way('insertBefore', (box) => box.insertBefore(inert(), null));
      for (const method of ['before', 'after', 'replaceWith']) way(method, (box) => { const p = document.createElement('p'); box.append(p); p[method](inert()); });
      way('text.after', (box) => { box.append('x'); box.firstChild.after(inert()); });
      way('insertAdjacentElement', (box) => box.insertAdjacentElement('beforeend', inert()));
      const odd = document.createElement('constructor');
      odd.setAttribute('undefined', A);
      document.body.append(odd);
      document.body.append(Object.assign(image(), { name: 'baseURI' }));
      property('iframe', 'src', 'https://tracker.example/');
      made.odd = odd.isConnected && !is(odd);
      return Object.entries(made).filter(([, held]) => !held).map(([name]) => name);`,
    );
    expect(acted).toEqual(["hintless"]);
    expect(contacts).toEqual([]);
  });

  it("are held back in each of the ways that are guarded", async () => {
    const { acted, contacts } = await run(
      await site(),
      `${ADDRESSES}
      const outcomes = [];
      for (const host of hosts) {
        outcomes.push(await fetch(host, { mode: 'no-cors' }).then(() => 'sent', (error) => error.name));
        outcomes.push(await fetch(new Request(new URL(host, location), { mode: 'no-cors' })).then(() => 'sent', (error) => error.name));
        outcomes.push(navigator.sendBeacon(host, 'x'));
        outcomes.push(await new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.onload = () => resolve('sent'); request.onerror = () => resolve('error');
          request.open('GET', host); request.send();
        }));
        new Image().src = host;
        for (const name of ['script', 'iframe', 'embed']) {
          document.body.append(Object.assign(document.createElement(name), { src: host }));
          const element = document.createElement(name);
          element.setAttribute('SRC', host);
          document.body.append(element);
        }
        document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: host }));
        document.createElement('video').src = host;
        for (const open of [() => new WebSocket(host.replace('https', 'wss').replace(/^\\/\\//, 'wss://')), () => new EventSource(host)]) {
          try { open(); outcomes.push('sent') } catch (error) { outcomes.push(error.name) }
        }
      }
      return [...new Set(outcomes.map(String))];`,
    );
    expect(acted).toEqual(["TypeError", "false", "error", "SecurityError"]);
    expect(contacts).toEqual([]);
  });

  it("with the site itself, and with what needs no consent, are as they were", async () => {
    const { acted, contacts } = await run(
      await site(),
      `const own = await fetch('/data').then((answer) => answer.text());
       const request = await new Promise((resolve) => { const r = new XMLHttpRequest(); r.onload = () => resolve(r.responseText); r.open('GET', '/data', true); r.send(); });
       const image = new Image(); image.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
       await image.decode();
       new Image().src = 'https://cdn.supplier.example/a.gif';
       const frame = document.createElement('iframe'); frame.setAttribute('title', 'x'); frame.src = 'about:blank';
       return [own, request, image.width, navigator.sendBeacon('/data', 'x'), frame.title, WebSocket.OPEN, frame instanceof HTMLIFrameElement];`,
    );
    expect(acted).toEqual(["data", "data", 1, true, "x", 1, true]);
    expect(contacts).toEqual(["cdn.supplier.example"]);
  });

  it("that were held back are released with the rest", async () => {
    const url = await site({ script: true });
    const { contacts } = await run(
      url,
      `const frame = document.createElement('iframe'); frame.src = 'https://film.example/embed'; document.body.append(frame);
       await assent.decide('accept');
       await new Promise((resolve) => setTimeout(resolve, 300));`,
    );
    expect(contacts).toEqual(["film.example"]);
  });
});

describe("the guard in the page", () => {
  const guarded = `document.cookie = 'unknown=1'; return [document.cookie, window.first, !!document.querySelector('script[src*="/consent/"]')]`;

  it("stands first, with the nonce of the site's policy", async () => {
    const policy = "script-src 'nonce-abc' 'unsafe-eval'";
    const url = await site({}, { "Content-Security-Policy": policy });
    const { acted } = await run(url, guarded);
    // The site's own script has no nonce, and does not run.
    expect(acted).toEqual(["", undefined, false]);
    const open = await site();
    expect((await run(open, guarded)).acted).toEqual(["", true, false]);
  });

  it("is there under any policy that lets the site's own scripts run", async () => {
    const strict = await site({}, { "Content-Security-Policy": "script-src 'self' 'unsafe-eval'" });
    expect((await run(strict, guarded)).acted).toEqual(["", undefined, false]);
    const unnamed = await site({}, { "Content-Type": "text/html" });
    expect((await run(unnamed, guarded)).acted).toEqual(["", true, false]);
    const shared = await site({ caching: "invariant" });
    expect((await run(shared, guarded)).acted).toEqual(["", true, false]);
  });
});

describe("preloads", () => {
  it("without consent are none, in whatever order they are made, and the console hears nothing", async () => {
    const messages: string[] = [];
    const { contacts, acted } = await browser.visit(await site(), {
      act: async (page) => {
        page.on("console", (message) => messages.push(message.text()));
        await page.evaluate(`(() => {
          const make = (set) => document.head.append(Object.assign(document.createElement("link"), set));
          const href = "https://film.example/a";
          make({ rel: "preload", as: "image", href });
          make({ href, as: "image", rel: "preload" });
          make({ rel: "modulepreload", href });
        })()`);
        await page.waitForTimeout(200);
        const marks = "link[data-consent-href='https://film.example/a'][data-consent-rel$=preload]";
        return page.locator(marks).count();
      },
    });
    expect([messages, contacts, acted]).toEqual([[], [], 3]);
  });

  it("are made once they are allowed", async () => {
    const { contacts } = await browser.visit(await site(), {
      act: async (page) => {
        await page.evaluate(`document.head.append(Object.assign(document.createElement("link"),
          { rel: "preload", as: "image", href: "https://film.example/a" }))`);
        await page.evaluate("window.assent.decide('accept').then(() => 1)");
        await page.waitForTimeout(200);
      },
    });
    expect(contacts).toEqual(["film.example"]);
  });
});

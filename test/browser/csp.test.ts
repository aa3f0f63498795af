// What first-party scripts send at run time, in Chromium: stopped by the policy where the host may not be
// contacted, and nothing else is.
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createHash } from "node:crypto";
import { defineCatalogue } from "assent";
import { consent } from "assent/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConsentOptions } from "../../src/config/options.ts";
import { corpusPages, startCorpusServer } from "./_support/corpus-server.ts";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser, Visit, VisitOptions } from "./_support/leak-browser.ts";
import { undecided } from "./_support/undecided.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    { id: "film", name: "Film", category: "marketing", urls: ["film.example"] },
    { id: "api", name: "Our supplier", category: "functional", urls: ["supplier.example"] },
    {
      id: "pictures",
      name: "Pictures",
      category: "functional",
      urls: [{ url: "pictures.example", loads: "image" }],
    },
  ],
});

/** Each way in which a script of the site makes a browser contact `host`, with the name in two pieces. */
const WAYS: Readonly<Record<string, (host: string) => string>> = {
  fetch: (host) => `fetch('https://' + ${host} + '/a', { mode: 'no-cors' }).catch(() => 0)`,
  "new Image": (host) => `new Image().src = 'https://' + ${host} + '/a.gif'`,
  "an injected script": (host) =>
    `document.head.append(Object.assign(document.createElement('script'), { src: '//' + ${host} + '/a.js' }))`,
  "an injected frame": (host) =>
    `document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://' + ${host} }))`,
  "an injected style sheet": (host) =>
    `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://' + ${host} + '/a.css' }))`,
  XMLHttpRequest: (host) =>
    `const x = new XMLHttpRequest(); x.open('GET', 'https://' + ${host} + '/a'); try { x.send() } catch {}`,
  sendBeacon: (host) => `navigator.sendBeacon('https://' + ${host} + '/a', 'x')`,
  EventSource: (host) => `new EventSource('https://' + ${host} + '/a')`,
  WebSocket: (host) => `try { new WebSocket('wss://' + ${host} + '/a') } catch {}`,
  "import()": (host) => `import('https://' + ${host} + '/a.js').catch(() => 0)`,
  "a font": (host) =>
    `new FontFace('x', 'url(https://' + ${host} + '/a.woff2)').load().catch(() => 0)`,
  "a video": (host) => `document.createElement('video').src = 'https://' + ${host} + '/a.mp4'`,
  innerHTML: (host) =>
    `document.body.insertAdjacentHTML('beforeend', '<img src="https://' + ${host} + '/a.gif">')`,
  "a style": (host) => `document.body.style.backgroundImage = 'url(https://' + ${host} + '/a.gif)'`,
  "a blob worker": (host) =>
    `new Worker(URL.createObjectURL(new Blob(["fetch('https://" + ${host} + "/a', { mode: 'no-cors' }).catch(() => 0)"])))`,
  "a worker of the site": (host) => `new Worker('/worker.js?' + ${host})`,
  "a frame's srcdoc": (host) =>
    `document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: "<script>new Image().src = 'https://" + ${host} + "/a.gif'<" + "/script>" }))`,
};

const WORKER = `
const host = location.search.slice(1);
if (host) fetch('https://' + host + '/a', { mode: 'no-cors' }).catch(() => 0);
else fetch('/data').then((answer) => answer.text()).then((text) => postMessage(text));
`;

/** A page that does all that a page may do with its own, and says what did not work. */
const HEALTHY = `<!doctype html><title>own</title>
<style>@font-face { font-family: x; src: url(data:font/woff2;base64,AAAA) } body { color: red }</style>
<body style="margin: 0" onload="done.handler = true">
<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" onload="done.dataImage = true">
<iframe srcdoc="<script>parent.done.srcdoc = true</script>"></iframe>
<script>
window.done = {};
done.inline = true;
const later = (name) => (value) => { done[name] = value === undefined ? true : value; };
done.eval = eval('1 + 1') === 2;
done.Function = new Function('return true')();
WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => later('wasm')());
fetch('/data').then((a) => a.text()).then((t) => later('fetch')(t === 'data'));
fetch('data:text/plain,x').then(() => later('fetchData')());
fetch(URL.createObjectURL(new Blob(['x']))).then(() => later('fetchBlob')());
new Worker('/worker.js').onmessage = ({ data }) => later('worker')(data === 'data');
new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))).onmessage = () => later('blobWorker')();
new Worker('data:text/javascript,postMessage(1)').onmessage = () => later('dataWorker')();
const image = new Image(); image.onload = later('blobImage').bind(0, true);
fetch('data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7')
  .then((a) => a.blob()).then((b) => { image.src = URL.createObjectURL(b); });
const socket = new WebSocket('ws://' + location.host + '/socket');
socket.onopen = () => later('socket')();
const events = new EventSource('/events'); events.onmessage = () => { later('events')(); events.close(); };
document.head.append(Object.assign(document.createElement('script'), { src: '/own.js' }));
import('/module.js').then(() => later('module')());
import('data:text/javascript,export default 1').then(() => later('dataModule')());
navigator.sendBeacon('/data', 'x') && later('beacon')();
location.href = "javascript:void (done.javascriptUrl = true)";
</script>
<img src="https://pictures.example/a.gif" onload="done.declared = true">
<button onclick="done.click = true">x</button><script>document.querySelector('button').click()</script>`;
const HEALTHY_PARTS = [
  "handler dataImage srcdoc inline eval Function wasm fetch fetchData fetchBlob worker blobWorker",
  "dataWorker blobImage socket events own module dataModule beacon javascriptUrl declared click",
].flatMap((line) => line.split(" "));

type Pages = Readonly<Record<string, string>>;

function asset(path: string, response: ServerResponse): boolean {
  const send = (type: string, body: string): boolean => {
    response.setHeader("Content-Type", type);
    response.end(body);
    return true;
  };
  if (path === "/worker.js") return send("text/javascript", WORKER);
  if (path === "/own.js") return send("text/javascript", "done.own = true");
  if (path === "/module.js") return send("text/javascript", "export {}");
  if (path === "/data") return send("text/plain", "data");
  if (path === "/events") return send("text/event-stream", "data: x\n\n");
  if (path === "/sw.js") {
    const pass = "addEventListener('fetch', (e) => e.respondWith(fetch(e.request)))";
    return send("text/javascript", `${pass}; addEventListener('activate', () => clients.claim())`);
  }
  return false;
}

interface Site {
  readonly origin: string;
  readonly server: Server;
  readonly warnings: string[];
}

async function startSite(
  pages: Pages,
  options: Partial<ConsentOptions<IncomingMessage>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const warnings: string[] = [];
  const onWarning = (message: string) => void warnings.push(message);
  const gate = consent({ catalogue, onWarning, banner: false, script: false, ...options });
  const server = createServer((request, response) => {
    gate(request, response, () => {
      const { pathname } = new URL(request.url ?? "/", "http://x");
      if (asset(pathname, response)) return;
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers });
      response.end(pages[pathname] ?? "<!doctype html><title>x</title><p>empty</p>");
    });
  });
  server.on("upgrade", (request, socket) => {
    const key = `${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash("sha1").update(key).digest("base64");
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, server, warnings };
}

let browser: LeakBrowser;
const started: Server[] = [];

async function site(...given: Parameters<typeof startSite>): Promise<Site> {
  const made = await startSite(...given);
  started.push(made.server);
  return made;
}

function open({ origin }: Site, path = "/", options: VisitOptions = {}): Promise<Visit> {
  return browser.visit(origin + path, options);
}

/** A page whose script contacts a host in one way, with the name of it where no reader of the page finds it. */
function contacting(way: (host: string) => string, [first, second]: [string, string]): string {
  const code = way(`['${first}', '${second}'].join('.')`);
  return `<!doctype html><title>x</title><body><script>{${code}}</script>`;
}

function pagesFor(host: [string, string]): Pages {
  return Object.fromEntries(
    Object.values(WAYS).map((way, i): [string, string] => [`/${i}`, contacting(way, host)]),
  );
}

beforeAll(async () => {
  browser = await startLeakBrowser();
});
afterAll(async () => {
  for (const server of started) {
    server.closeAllConnections();
    server.close();
  }
  await browser.close();
});

const WHO_TIMES_OUT = 120_000;

describe("what a script of the site sends at run time", () => {
  it("reaches everybody where there is no policy", { timeout: WHO_TIMES_OUT }, async () => {
    const free = await site(pagesFor(["tracker", "example"]), { csp: false });
    for (const [i, name] of Object.keys(WAYS).entries()) {
      const { contacts } = await open(free, `/${i}`, { leaveOnContact: true });
      expect([name, contacts]).toEqual([name, ["tracker.example"]]);
    }
  });

  it("reaches nobody whom the catalogue does not know", { timeout: WHO_TIMES_OUT }, async () => {
    const policed = await site(pagesFor(["tracker", "example"]));
    for (const [i, name] of Object.keys(WAYS).entries()) {
      const { contacts, requests } = await open(policed, `/${i}`);
      // Chromium opens a connection for a frame before it asks its policy. Nothing is sent over it.
      const seen = name === "an injected frame" ? requests : contacts;
      expect([name, seen]).toEqual([name, []]);
    }
  });

  it("reaches a service once the visitor has said yes, and not before", async () => {
    const policed = await site(pagesFor(["film", "example"]));
    const path = `/${Object.keys(WAYS).indexOf("fetch")}`;
    const accept = `fetch('/consent/choice', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"act":"accept"}' }).then(() => 1)`;
    const before = await open(policed, path, { act: (page) => page.evaluate(accept) });
    expect(before.contacts).toEqual([]);
    const after = await open(policed, path, { keepState: true });
    expect(after.contacts).toEqual(["film.example"]);
    const socket = `/${Object.keys(WAYS).indexOf("WebSocket")}`;
    expect((await open(policed, socket, { keepState: true })).contacts).toEqual(["film.example"]);
  });

  it("reaches what needs no consent, on any port", async () => {
    const policed = await site({
      "/": contacting(
        (host) => `new Image().src = 'https://' + ${host} + ':8443/a'`,
        ["supplier", "example"],
      ),
    });
    expect((await open(policed)).contacts).toEqual(["supplier.example"]);
  });

  it("is held to the kind of thing that was declared", async () => {
    const policed = await site(pagesFor(["pictures", "example"]));
    const names = Object.keys(WAYS);
    expect((await open(policed, `/${names.indexOf("fetch")}`)).contacts).toEqual([]);
    expect((await open(policed, `/${names.indexOf("new Image")}`)).contacts).toEqual([
      "pictures.example",
    ]);
    await expect.poll(() => policed.warnings.join()).toContain('"pictures" may be used');
  });

  it("stops the loader of the leak corpus", async () => {
    const pages = corpusPages().filter(({ id }) => id === "s-inline-loader-split");
    const server = await startCorpusServer(pages, undecided(true));
    const { contacts } = await browser.visit(`${server.origin}/s-inline-loader-split`);
    await server.close();
    expect(pages).toHaveLength(1);
    expect(contacts).toEqual([]);
  });
});

describe("a page that keeps to itself", () => {
  const broken = async (policed: Site): Promise<string[]> => {
    const done = (name: string) => `globalThis.done?.[${JSON.stringify(name)}] === true`;
    const { acted } = await open(policed, "/", {
      act: async (page) => {
        await page
          .waitForFunction(`Object.keys(done).length >= ${HEALTHY_PARTS.length}`, undefined, {
            timeout: 3000,
          })
          .catch(() => undefined);
        const worked = await page.evaluate(`[${HEALTHY_PARTS.map(done).join()}]`);
        return HEALTHY_PARTS.filter((_, i) => !(worked as boolean[])[i]);
      },
    });
    return acted as string[];
  };

  it("works as it does without a policy", async () => {
    expect(await broken(await site({ "/": HEALTHY }, { csp: false }))).toEqual([]);
    expect(await broken(await site({ "/": HEALTHY }))).toEqual([]);
  });

  it("works behind its service worker, and that lets nothing else out", async () => {
    const worker =
      "navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready).then(() => new Promise((r) => setTimeout(r, 300)))";
    const policed = await site({
      "/": `<!doctype html><title>x</title><script>${worker}.then(() => fetch('/data')).then((a) => a.text()).then((t) => { window.got = t; fetch(['https://tracker', 'example'].join('.'), { mode: 'no-cors' }).catch(() => { window.stopped = true }) })</script>`,
    });
    const { contacts, passed } = await open(policed, "/", {
      act: (page) => page.waitForFunction("window.stopped").then(() => true),
      check: "window.got === 'data' && window.stopped",
    });
    expect(passed).toBe(true);
    expect(contacts).toEqual([]);
  });
});

describe("beside a strict policy of the site", () => {
  const strict = "script-src 'nonce-r4nd0m' 'strict-dynamic'; object-src 'none'; base-uri 'none'";
  const page = (host: string) =>
    `<!doctype html><title>x</title><script nonce="r4nd0m">document.head.append(Object.assign(document.createElement('script'), { src: ['//${host}', 'example/a.js'].join('.') })); window.ran = true</script>`;

  it("stops a script that 'strict-dynamic' would let in, and lets in what needs no consent", async () => {
    const headers = { "Content-Security-Policy": strict };
    const pages = { "/": page("tracker"), "/own": page("supplier") };
    const free = await site(pages, { csp: false }, headers);
    expect((await open(free)).contacts).toEqual(["tracker.example"]);
    const policed = await site(pages, {}, headers);
    const stopped = await open(policed, "/", { check: "window.ran" });
    expect(stopped).toMatchObject({ contacts: [], passed: true });
    expect((await open(policed, "/own")).contacts).toEqual(["supplier.example"]);
  });
});

describe("what the browser reports", () => {
  it("names the undeclared host once, with the lines to paste", async () => {
    const policed = await site(pagesFor(["tracker", "example"]));
    await open(policed, "/0");
    await expect.poll(() => policed.warnings).toHaveLength(1);
    expect(policed.warnings[0]).toContain('urls: ["tracker.example/"]');
    expect(policed.warnings[0]).toContain("was blocked");
    await open(policed, "/1");
    expect(policed.warnings).toHaveLength(1);
  });

  it("is all that happens under report-only", async () => {
    const policed = await site(pagesFor(["tracker", "example"]), {
      csp: "report-only",
      undeclared: "allow",
    });
    expect((await open(policed, "/0")).contacts).toEqual(["tracker.example"]);
    await expect.poll(() => policed.warnings).toHaveLength(1);
    expect(policed.warnings[0]).toContain("would be blocked");
  });
});

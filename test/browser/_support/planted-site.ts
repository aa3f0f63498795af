// A site without assent that does wrong in as many ways as one page can: each fault is somebody's host or a name, so that
// a report tells which were found.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const COUNTED = ["counter.example", "https-only.example"];

/** What the site says of itself. */
export const declaration = {
  policy: { version: "1", controller: { name: "Planted" } },
  services: [
    {
      id: "site",
      name: "The shop",
      category: "functional",
      cookies: [
        {
          name: "choice",
          retention: "6 months",
        },
        {
          name: "lang",
          retention: "30 days",
        },
      ],
    },
    {
      id: "counter",
      name: "Counter",
      category: "statistics",
      urls: [...COUNTED, "/stats/"],
      cookies: [
        {
          name: "stats_id",
          retention: "13 months",
        },
        {
          name: "early",
          retention: "session",
        },
        {
          name: "relayed",
          retention: "13 months",
        },
        {
          name: "track",
          retention: "persistent",
          storage: "localStorage",
        },
        {
          name: "tab",
          retention: "session",
          storage: "sessionStorage",
        },
        {
          name: "prints",
          retention: "persistent",
          storage: "indexedDB",
        },
      ],
    },
    { id: "cdn", name: "Library of files", category: "functional", urls: ["cdn.example"] },
    { id: "ghost", name: "Ghost", category: "marketing", urls: ["ghost.example"] },
  ],
} as const;

/** Names everything but the cookie `lang`. */
const POLICY = `<p>The shop: choice. Counter: stats_id, early, relayed, track, tab, prints, mystery, tp_uid.
  ${["pixel", "bye", "pre", "worker", "sw", "frame", "css", "csp", "socket", "hop", "deep", "ads", "again", "signal", "granted", "late-frame", "counter", "cdn", "header", "popup"].map((name) => `${name}.example`).join(" ")}</p>`;

const ANY = `
<link rel="preconnect" href="https://pre.example">
<style>.box { background: url(https://css.example/b.png) }</style>
<script src="https://cdn.example/lib.js"></script>
<div class="box">box</div>
<iframe srcdoc="<img src='https://frame.example/i.gif'>"></iframe>
<img src="/hop" alt="">
<img src="/stats/hit.gif" alt="">
<script>
  document.cookie = "early=1; path=/";
  document.cookie = "mystery=1; path=/; max-age=86400";
  localStorage.setItem("track", "1");
  sessionStorage.setItem("tab", "1");
  indexedDB.open("prints");
  fetch("/relay");
  setTimeout(() => { new Image().src = "https://pixel.example/p.gif"; }, 150);
  addEventListener("pagehide", () => navigator.sendBeacon("https://bye.example/b"));
  new WebSocket("wss://socket.example/s");
  new Worker("/worker.js");
  navigator.serviceWorker.register("/sw.js");
  if (navigator.globalPrivacyControl) new Image().src = "https://signal.example/s.gif";
</script>`;

const BY_CHOICE: Readonly<Record<string, string>> = {
  yes: `<img src="https://counter.example/c.gif" alt=""><img src="https://granted.example/g.gif" alt="">`,
  no: `<img src="https://ads.example/a.gif" alt="">`,
  withdrawn: `<img src="https://again.example/a.gif" alt="">`,
};

function page(choice: string, path: string): string {
  const deep = path === "/hidden" ? `<img src="https://deep.example/d.gif" alt="">` : "";
  return `<!doctype html><html lang="en"><title>Shop</title><body>
<form action="/answer"><button id="yes" name="say" value="yes">Yes</button><button id="no" name="say" value="no">No</button><button id="withdraw" name="say" value="withdrawn">Withdraw</button></form>
<a href="/other">Other</a> <a href="/logout">Log out</a> <a href="/file.pdf">File</a> <a href="https://elsewhere.example/">Elsewhere</a>
${ANY}${BY_CHOICE[choice] ?? ""}${deep}</body></html>`;
}

/** Starts the site on a free port; `visited` are the paths that were asked for. */
export async function startPlantedSite() {
  const visited: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://shop.localhost");
    const path = url.pathname;
    visited.push(path);
    const choice = /(?:^|; )choice=(\w+)/.exec(request.headers.cookie ?? "")?.[1] ?? "";
    const send = (type: string, body: string, headers: Record<string, string | string[]> = {}) => {
      response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store", ...headers });
      response.end(body);
    };
    if (path === "/answer") {
      const say = url.searchParams.get("say") ?? "";
      const lines = [`choice=${say}; Path=/; Max-Age=3600`];
      if (say === "yes") lines.push("stats_id=1; Path=/; Max-Age=3600");
      response.writeHead(303, { Location: "/", "Set-Cookie": lines }).end();
    } else if (path === "/sitemap.xml") {
      const { host } = request.headers;
      send("application/xml", `<urlset><url><loc>http://${host}/hidden</loc></url></urlset>`);
    } else if (path === "/policy") {
      send("text/html", POLICY);
    } else if (path === "/hop") {
      response.writeHead(302, { Location: "https://hop.example/h.gif" }).end();
    } else if (path === "/relay") {
      send("text/plain", "ok", { "Set-Cookie": "relayed=1; Path=/; HttpOnly; Max-Age=3600" });
    } else if (path === "/worker.js") {
      send("text/javascript", `fetch("https://worker.example/w", { mode: "no-cors" })`);
    } else if (path === "/sw.js") {
      send(
        "text/javascript",
        `addEventListener("install", (event) => event.waitUntil(fetch("https://sw.example/s", { mode: "no-cors" }).catch(() => 0)))`,
      );
    } else if (["/", "/other", "/hidden", "/logout"].includes(path)) {
      send("text/html", page(choice, path), {
        "Set-Cookie": "lang=en; Path=/; Max-Age=31536000",
        Link: "<https://header.example>; rel=preconnect",
        "Content-Security-Policy-Report-Only":
          "style-src 'none'; report-uri https://csp.example/report",
      });
    } else {
      response.writeHead(path.startsWith("/stats/") ? 204 : 404).end();
    }
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => {
    server.once("listening", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://shop.localhost:${port}`,
    visited,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

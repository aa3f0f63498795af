// @ts-check
// A small site on Koa 3 with EJS templates: a radio station, its player and its listeners' counter.
import { randomBytes } from "node:crypto";
import { defineCatalogue } from "assent";
import { consent, requireConsent } from "assent/koa";
import { googleFonts, matomo, youtube } from "assent/services";
import Router from "@koa/router";
import ejs from "ejs";
import Koa from "koa";

const catalogue = defineCatalogue({
  policy: {
    version: "2026-11-22",
    lastUpdated: "2026-11-22",
    controller: { name: "Radio Drève", email: "studio@radio-dreve.example" },
  },
  services: [
    {
      id: "volume",
      name: "Player",
      category: "preferences",
      purpose: "Remembering how loud you listen",
      cookies: [{ name: "volume", retention: "6 months", purpose: "How loud you listen" }],
    },
    matomo({ host: "stats.radio-dreve.example" }),
    googleFonts(),
    youtube(),
  ],
});

const template = ejs.compile(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title><%= title %> · Radio Drève</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="preconnect" href="https://fonts.gstatic.com" crossorigin>
<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Work+Sans&display=swap">
<style>
  :root { --assent-accent: #7a1f5c; }
  body { max-width: 42rem; margin: 0 auto; padding: 0 1.25rem 3rem; background: #fdf9f4; color: #241b22; font: 1.05rem/1.6 "Work Sans", system-ui, sans-serif; }
  nav { display: flex; gap: 1.25rem; padding-block: 1.25rem; border-bottom: 1px solid #dccfd6; }
  a { color: #7a1f5c; }
  h1 { margin-top: 2rem; font-size: clamp(1.8rem, 6vw, 2.6rem); line-height: 1.15; }
</style>
<script>
  var _paq = window._paq = window._paq || [];
  _paq.push(['trackPageView']);
  (function() {
    var u="https://stats.radio-dreve.example/";
    _paq.push(['setTrackerUrl', u+'matomo.php']);
    _paq.push(['setSiteId', '1']);
    var d=document, g=d.createElement('script'), s=d.getElementsByTagName('script')[0];
    g.async=true; g.src=u+'matomo.js'; s.parentNode.insertBefore(g,s);
  })();
</script>
</head>
<body>
<nav><a href="/">On air</a> <a href="/film">In the studio</a> <a href="/listeners">Listeners</a> <a href="/consent">Cookie settings</a></nav>
<h1><%= title %></h1>
<p><%= text %></p>
<% if (film) { %><p><%- consent.embed("youtube", { src: film, title, width: 560, height: 315 }) %></p><% } %>
<p><small>Your answer so far: <%= consent.status %>.</small></p>
</body>
</html>`);

/** The whole site. `secret` signs the consent cookie; made up at each start if missing. */
export function createApp({ secret = randomBytes(32).toString("hex") } = {}) {
  const app = new Koa();
  const router = new Router();

  router.get("/", (ctx) => {
    // Left to assent: it stays at home until preferences are allowed.
    ctx.cookies.set("volume", "7", { httpOnly: false, overwrite: true });
    ctx.body = template({
      ...ctx.state,
      title: "On air: songs from the valley",
      text: "From the transmitter on the Puits-Neuf, every day from six to midnight.",
      film: undefined,
    });
  });
  router.get("/film", (ctx) => {
    ctx.body = template({
      ...ctx.state,
      title: "In the studio",
      text: "The choir of the slopes, recorded in one take.",
      film: "https://www.youtube.com/embed/aqz-KE-bpKQ",
    });
  });
  router.get("/listeners", requireConsent("statistics"), (ctx) => {
    ctx.body = template({
      ...ctx.state,
      title: "Listeners",
      text: "You let yourself be counted, so you may see the count: 4,112 this morning.",
      film: undefined,
    });
  });

  app.use(consent({ catalogue, secret }));
  app.use(router.routes());
  return app;
}

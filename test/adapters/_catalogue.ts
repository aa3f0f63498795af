// What the test site declares, and a page that loads something of each kind.
import { defineCatalogue } from "assent";
import { youtube } from "assent/services";

export const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    {
      id: "session",
      name: "Login",
      category: "functional",
      cookies: [
        { name: "sid", retention: "session" },
        { name: "connect.sid", retention: "session" },
        { name: "koa.sess", retention: "1 day" },
        { name: "koa.sess.sig", retention: "1 day" },
        { name: "remember", retention: "30 days" },
      ],
    },
    {
      id: "counter",
      name: "Counter",
      category: "statistics",
      exempt: true,
      cookies: [{ name: "_count", retention: "13 months" }],
      urls: ["counter.example"],
    },
    {
      id: "stats",
      name: "Statistics",
      category: "statistics",
      cookies: [
        { name: "_ga", retention: "2 years" },
        { name: "_ga_*", retention: "1 day" },
      ],
      urls: ["stats.example"],
      snippets: ["stats('send'"],
    },
    {
      id: "theme",
      name: "Theme",
      category: "preferences",
      cookies: [{ name: "theme", retention: "6 months" }],
    },
    youtube(),
  ],
});

export const PAGE = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title>
<link rel="stylesheet" href="/site.css">
<script async src="https://stats.example/s.js"></script>
<script>stats('send', 'pageview')</script>
<link rel="preconnect" href="https://unknown.example">
<script src="https://counter.example/count.js"></script>
</head><body>
<h1>A page</h1>
<iframe width="560" height="315" src="https://www.youtube.com/embed/abc" title="A film"></iframe>
<img src="/logo.png" alt="">
</body></html>`;

/** Hosts that need consent, and the one that nobody declared. */
export const GATED = ["stats.example", "www.youtube.com", "unknown.example"] as const;

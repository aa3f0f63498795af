// Pages as sites really send them, made from a seed: articles, a shop, a portal, documentation, an app
// with its state in the page. Sizes from 5 to 500 KB. In the mean they are as 130 saved pages of news sites, blogs
// and encyclopaedias were found to be: a "<" every 123 bytes, start tags of 74 bytes, 29 % of the bytes in inline
// scripts, 175 third-party addresses and 37 drawings a MB.

/** A repeatable source of numbers (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count) => Math.floor(next() * count);
  return { next, below, pick: (list) => list[below(list.length)] };
}

const WORDS =
  "the of and to in is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years where much your way down should because long each just state those people too mr how little good world make very year still see own work men day get here between both life being under three never know same last another while us might great old come since go against right came take used himself few house during without again place american around however home small found mrs thought went say part once general high upon school every don't does got united left number course war until always away something fact water less public put think almost hand enough far took head yet better set told nothing night end why called didn't eyes find going look asked later point knew next".split(
    " ",
  );
const CLASSES =
  "container row col-md-6 col-lg-4 card card-body card-title text-muted mb-3 mt-4 px-2 d-flex align-items-center justify-content-between btn btn-primary nav-link active header__logo article__teaser article__meta js-lazy is-hidden c-button--ghost u-margin-bottom-l widget widget-area entry-content post-thumbnail site-footer".split(
    " ",
  );
const THIRD = [
  "www.googletagmanager.com/gtag/js?id=G-ABC123",
  "connect.facebook.net/en_US/sdk.js",
  "static.hotjar.com/c/hotjar-1.js?sv=6",
  "cdn.tracker.example/a.js",
  "platform.twitter.com/widgets.js",
  "securepubads.g.doubleclick.net/tag/js/gpt.js",
];
const IMAGES = [
  "i.ytimg.com/vi/abc/hq.jpg",
  "cdn.images.example/2026/11/photo",
  "pbs.twimg.com/media/x",
];

function maker(seed) {
  const { next, below, pick } = random(seed);
  const words = (count) => Array.from({ length: count }, () => pick(WORDS)).join(" ");
  const classes = () => Array.from({ length: 2 + below(5) }, () => pick(CLASSES)).join(" ");
  const path = () => `/${pick(WORDS)}/${pick(WORDS)}-${pick(WORDS)}-${below(9999)}`;
  const link = () =>
    `<a href="${path()}" class="${classes()}"${next() < 0.8 ? ` title="${words(5)}" data-track="${pick(WORDS)}-${below(999)}" data-position="${below(99)}"` : ""}>${words(3 + below(6))}</a>`;
  const image = () =>
    next() < 0.62
      ? `<img src="${path()}.jpg" alt="${words(4)}" width="${200 + below(600)}" height="${150 + below(400)}" loading="lazy">`
      : `<img src="https://${pick(IMAGES)}${below(99)}.jpg" srcset="https://${pick(IMAGES)}-2x.jpg 2x" alt="${words(4)}" width="640" height="360">`;
  const comment = () => `<!-- ${words(6 + below(12))} -->\n`;
  const paragraph = () => {
    let out = `<p${next() < 0.5 ? ` class="${classes()}"` : ""}>`;
    for (let i = 2 + below(5); i > 0; i--) {
      out += `${words(10 + below(20))}${pick([". ", ", ", " &amp; ", " – "])}`;
      if (next() < 0.3)
        out += pick([link(), link(), `<strong>${words(2)}</strong>`, `<em>${words(3)}</em>`]);
    }
    return `${out}</p>\n${next() < 0.12 ? comment() : ""}`;
  };
  const script = (size) => {
    let out = "";
    while (out.length < size) {
      out += pick([
        () =>
          `var ${pick(WORDS)}_${below(99)} = document.getElementById("${pick(WORDS)}-${below(99)}");\n`,
        () =>
          `if (window.${pick(WORDS)} && i < ${below(99)}) { ${pick(WORDS)}.push({ id: ${below(9999)}, name: "${words(3)}", url: "${path()}" }); }\n`,
        () =>
          `  /* ${words(9)} */\n  function ${pick(WORDS)}${below(99)}(a, b) { return a.${pick(WORDS)} === b ? a["${pick(WORDS)}"] : b + ${below(999)}; }\n`,
        () =>
          `config.set("${pick(WORDS)}.${pick(WORDS)}", ${JSON.stringify({ a: words(3), b: below(99), c: [path(), path()] })});\n`,
        () =>
          `element.addEventListener("click", function (event) { event.preventDefault(); toggle(this, "${pick(CLASSES)}"); });\n`,
      ])();
    }
    return `<script>\n${out}</script>\n`;
  };
  const state = (size) => {
    const items = [];
    for (let length = 0; length < size;) {
      const item = {
        id: below(99999),
        title: words(6),
        url: path(),
        image: `https://${pick(IMAGES)}`,
        tags: [pick(WORDS), pick(WORDS)],
      };
      items.push(item);
      length += JSON.stringify(item).length;
    }
    return next() < 0.5
      ? `<script id="__DATA__" type="application/json">${JSON.stringify({ items }).replaceAll("<", "\\u003c")}</script>\n`
      : `<script>window.__STATE__=${JSON.stringify({ items }).replaceAll("<", "\\u003c")};</script>\n`;
  };
  const card = () =>
    `<div class="${classes()}" id="${pick(WORDS)}-${below(9999)}" data-id="${below(9999)}" data-position="${below(99)}"><a href="${path()}" class="${classes()}" aria-label="${words(5)}">${next() < 0.5 ? image() : words(5)}</a><div class="${classes()}"><h3 class="${classes()}">${words(9)}</h3><p class="${classes()}">${words(62)}</p>${next() < 0.3 ? comment() : ""}<span class="price"${next() < 0.2 ? ` style="color:#${below(899) + 100}"` : ""}>${below(99)},${below(89) + 10} €</span></div></div>\n`;
  const icon = () =>
    `<svg class="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path d="M${below(20)} ${below(20)}c${next().toFixed(3)} 0-1.5 ${next().toFixed(2)}-3.2 1.1L${below(20)} 4l-2.2 5.6z"/><circle cx="12" cy="12" r="${below(9)}"/></svg>`;
  const head = () =>
    `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>${words(7)}</title>\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="description" content="${words(20)}">\n<link rel="canonical" href="https://www.site.example${path()}">\n<link rel="stylesheet" href="/assets/main.${below(99999)}.css">\n<link rel="preconnect" href="https://fonts.gstatic.com" crossorigin>\n<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Inter:wght@400;700&amp;display=swap">\n<style>${":root{--a:1px}".repeat(3)}.hero{background:url(/img/hero-${below(9)}.jpg) center/cover}.x{color:red}${words(60).replaceAll(" ", "{margin:0}.")}{}</style>\n<script async src="https://${pick(THIRD)}"></script>\n`;
  const nav = () =>
    `<header class="${classes()}"><nav><ul>${Array.from({ length: 8 }, () => `<li class="nav-item">${link()}</li>`).join("\n")}</ul>${icon()}</nav></header>\n`;
  const foot = () =>
    `<footer class="site-footer">${Array.from({ length: 12 }, link).join("\n")}<noscript><img height="1" width="1" alt="" src="https://www.facebook.com/tr?id=1&amp;ev=PageView&amp;noscript=1"></noscript></footer>\n<script src="https://${pick(THIRD)}" defer></script>\n</body>\n</html>\n`;
  return {
    below,
    next,
    paragraph,
    script,
    state,
    card,
    icon,
    head,
    nav,
    foot,
    words,
    image,
    link,
    path,
  };
}

const KINDS = {
  article: (m) =>
    m.next() < 0.12
      ? m.script(400 + m.below(2500))
      : m.next() < 0.1
        ? `<figure>${m.image()}<figcaption>${m.words(9)}</figcaption></figure>\n`
        : m.paragraph(),
  shop: (m) => (m.next() < 0.05 ? m.script(3000 + m.below(9000)) : m.card()),
  portal: (m) =>
    m.next() < 0.025
      ? m.script(3000 + m.below(9000))
      : m.next() < 0.3
        ? m.card()
        : `<li class="nav-item menu-item menu-item-type-post menu-item-${m.below(9999)}" role="none">${m.link()} ${m.words(26)}${m.next() < 0.15 ? m.icon() : ""}</li>\n`,
  documentation: (m) =>
    m.next() < 0.3
      ? `<pre class="highlight language-html" tabindex="0"><code class="language-html" data-lang="html">${m.words(30).replaceAll(" ", "&lt;")}</code></pre>\n`
      : m.paragraph(),
  app: (m) =>
    m.next() < 0.04
      ? m.state(6000 + m.below(20000))
      : m.next() < 0.03
        ? m.script(4000 + m.below(12000))
        : m.card(),
};

/** One page of about `size` bytes. */
export function makePage(kind, size, seed) {
  const made = maker(seed);
  let out = `${made.head()}</head>\n<body class="home">\n${made.nav()}<main>\n`;
  while (out.length < size) out += KINDS[kind](made);
  return Buffer.from(`${out}</main>\n${made.foot()}`);
}

/** The corpus: 60 pages, about 7 MB. */
export function makeCorpus() {
  const sizes = [5, 8, 12, 20, 30, 50, 80, 120, 180, 260, 380, 500];
  return sizes.flatMap((kilobytes, i) =>
    Object.keys(KINDS).map((kind, j) => makePage(kind, kilobytes * 1024, 1000 + i * 10 + j)),
  );
}

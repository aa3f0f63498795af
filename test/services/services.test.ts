import { describe, expect, test } from "vitest";
import { isBuiltIn } from "../../src/catalogue/built-in.ts";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import type { CatalogueIndex, ServiceDeclaration } from "../../src/catalogue/types.ts";
import { ConsentConfigError } from "../../src/errors.ts";
import { createConsentCodec } from "../../src/read/consent-cookie.ts";
import * as services from "../../src/services/all.ts";

const policy = { version: "1", controller: { name: "A" } };
const all = Object.entries(services).map(([name, make]) => ({ name, service: make() }));
const { index } = defineCatalogue({ policy, services: all.map(({ service }) => service) });

function indexOf(...list: readonly ServiceDeclaration[]): CatalogueIndex {
  return defineCatalogue({ policy, services: list }).index;
}

/** The service an address belongs to, on a third-party host or the site's own. */
function ownerOf(address: string): string | undefined {
  const { hostname, pathname } = new URL(address, "https://own.example");
  return (hostname === "own.example" ? index.ownPath(pathname) : index.url(hostname, pathname))?.id;
}

/** Every service one of whose snippets stands in a script. */
function inScript(code: string): readonly string[] {
  const found = index.snippets.filter(({ text }) => code.includes(text));
  return [...new Set(found.map(({ service }) => service.id))].toSorted();
}

describe.each(all)("$name", ({ name, service }) => {
  test("is called by its id, and marked as built in", () => {
    expect(name.toLowerCase()).toBe(service.id.replaceAll("-", ""));
    expect(isBuiltIn(service)).toBe(true);
  });

  test("says in English and French what it and each of its cookies is for", () => {
    const words = [service.purpose, ...(service.cookies ?? []).map((cookie) => cookie.purpose)];
    for (const text of words)
      expect(text).toEqual({ en: expect.any(String), fr: expect.any(String) });
  });

  test("has no snippet that is a mere host", () => {
    for (const snippet of service.snippets ?? [])
      expect(snippet).not.toMatch(/^[\w-]+(\.[\w-]+)*\.(com|net|co|io|ms|org)\/?$/);
  });
});

test("all of them together fit one consent cookie", () => {
  const catalogue = defineCatalogue({ policy, services: all.map(({ service }) => service) });
  expect(() => createConsentCodec(catalogue, ["a secret of sixteen or more"])).not.toThrow();
});

describe("what a site says otherwise", () => {
  test("reaches the declaration, and leaves it built in", () => {
    const service = services.googleRecaptcha({
      category: "functional",
      exempt: false,
      purpose: "Our contact form",
    });
    expect(service).toMatchObject({
      category: "functional",
      exempt: false,
      purpose: "Our contact form",
    });
    expect(isBuiltIn(service)).toBe(true);
  });

  test("is not invented: neither exempt nor undefined keys appear by themselves", () => {
    expect(services.youtube()).not.toHaveProperty("exempt");
    expect(services.matomo({ host: "stats.example.org" })).not.toHaveProperty("host");
  });

  test("is refused where it is misspelled", () => {
    const misspelled: object = { categroy: "statistics" };
    expect(() => services.youtube(misspelled)).toThrow(ConsentConfigError);
    expect(() => services.youtube(misspelled)).toThrow(
      /youtube\(\)\.categroy.*Did you mean "category"\?/,
    );
    expect(() => services.matomo({ hots: "x" } as object)).toThrow(/Did you mean "host"\?/);
  });

  test("does not reach the next site: each call makes its own", () => {
    services.youtube({ purpose: "x" });
    expect(services.youtube().purpose).toHaveProperty("fr");
  });
});

describe("an address in a page", () => {
  test.each([
    ["https://fonts.googleapis.com/css2?family=Inter", "google-fonts"],
    ["https://fonts.gstatic.com/", "google-fonts"],
    ["https://www.youtube.com/embed/x", "youtube"],
    ["https://www.youtube-nocookie.com/embed/x", "youtube"],
    ["https://i.ytimg.com/vi/x/hqdefault.jpg", "youtube"],
    ["https://connect.facebook.net/fr_FR/sdk.js", "facebook"],
    ["https://www.facebook.com/plugins/like.php", "facebook"],
    ["https://web.facebook.com/v18.0/plugins/page.php", "facebook"],
    ["https://connect.facebook.net/en_US/fbevents.js", "meta-pixel"],
    ["https://connect.facebook.net/signals/config/1", "meta-pixel"],
    ["https://www.facebook.com/tr?id=1&noscript=1", "meta-pixel"],
    ["https://platform.twitter.com/widgets.js", "x-twitter"],
    ["https://pbs.twimg.com/media/x.jpg", "x-twitter"],
    ["https://static.ads-twitter.com/uwt.js", "x-ads"],
    ["https://t.co/i/adsct", "x-ads"],
    ["https://analytics.twitter.com/1/i/adsct", "x-ads"],
    ["https://platform.linkedin.com/in.js", "linkedin"],
    ["https://www.linkedin.com/embed/feed/update/x", "linkedin"],
    ["https://snap.licdn.com/li.lms-analytics/insight.min.js", "linkedin-insight"],
    ["https://px4.ads.linkedin.com/x", "linkedin-insight"],
    ["https://www.linkedin.com/px/li_sync", "linkedin-insight"],
    ["https://www.instagram.com/embed.js", "instagram"],
    ["https://s7.addthis.com/js/300/addthis_widget.js", "addthis"],
    ["https://www.google.com/recaptcha/api.js", "google-recaptcha"],
    ["https://www.gstatic.com/recaptcha/releases/x.js", "google-recaptcha"],
    ["https://www.googletagmanager.com/gtm.js?id=GTM-1", "google-tag-manager"],
    ["https://www.googletagmanager.com/ns.html", "google-tag-manager"],
    ["https://region1.google-analytics.com/g/collect", "google-analytics"],
    ["https://stats.g.doubleclick.net/j/collect", "google-analytics"],
    ["https://securepubads.g.doubleclick.net/tag/js/gpt.js", "google-ads"],
    ["https://1.fls.doubleclick.net/activityi", "google-ads"],
    ["https://bat.bing.com/bat.js", "microsoft-uet"],
    ["https://www.clarity.ms/tag/x", "microsoft-clarity"],
    ["https://c.bing.com/c.gif", "microsoft-clarity"],
    ["https://analytics.tiktok.com/i18n/pixel/events.js", "tiktok"],
    ["https://tr.snapchat.com/cm/i", "snap"],
    ["wss://ws1.hotjar.com/api", "hotjar"],
    ["https://web-sdk.smartlook.com/recorder.js", "smartlook"],
    ["https://pi.pardot.com/pd.js", "pardot"],
    ["https://cdn.matomo.cloud/x.matomo.cloud/matomo.js", "matomo"],
    ["/matomo.js", "matomo"],
    ["/stats/piwik.php", "matomo"],
    ["/wp-content/plugins/burst-statistics/x.js", "burst"],
    ["/wp-content/plugins/woocommerce/assets/js/sourcebuster/x.js", "woocommerce-attribution"],
    ["https://s.w.org/images/core/emoji/x.svg", "wordpress"],
    ["https://secure.gravatar.com/avatar/x", "gravatar"],
    ["https://www.chatbase.co/embed.min.js", "chatbase"],
    ["https://www.gstatic.com/charts/loader.js", "google-charts"],
    ["https://ajax.googleapis.com/ajax/libs/jquery/3/jquery.js", "google-hosted-libraries"],
    ["https://docs.google.com/forms/d/e/x/viewform?embedded=true", "google-docs"],
    ["https://calendar.google.com/calendar/embed?src=x", "google-calendar"],
    ["https://open.spotify.com/embed/track/x", "spotify"],
    ["https://w.soundcloud.com/player/?url=x", "soundcloud"],
    ["https://geo.dailymotion.com/player/x.html", "dailymotion"],
    ["https://form.typeform.com/to/x", "typeform"],
    ["https://forms.office.com/Pages/ResponsePage.aspx", "microsoft-forms"],
    ["https://www.canva.com/design/x/view?embed", "canva"],
    ["https://codepen.io/x/embed/y", "codepen"],
    ["https://gist.github.com/x/y.js", "github"],
    ["https://embed.podcasts.apple.com/fr/podcast/x", "apple-music"],
    ["https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js", "trustpilot"],
    ["https://js.hsforms.net/forms/v2.js", "hubspot"],
    ["https://mc.yandex.ru/metrika/tag.js", "yandex-metrica"],
    ["https://yandex.ru/map-widget/v1/?um=x", "yandex-maps"],
    ["https://connect.facebook.net/en_US/sdk/xfbml.customerchat.js", "facebook-customer-chat"],
    ["https://www.facebook.com/plugins/customer_chat/SDK", "facebook-customer-chat"],
    ["https://unpkg.com/leaflet@1/dist/leaflet.js", "unpkg"],
    ["https://www.bing.com/maps/embed?x", "bing-maps"],
    ["/wp-content/plugins/borlabs-cookie/x.js", "borlabs"],
  ])("%s belongs to %s", (address, id) => {
    expect(ownerOf(address)).toBe(id);
  });

  test.each([
    "https://www.google.com/search?q=recaptcha",
    "https://www.gstatic.com/images/x.png",
    "https://www.facebook.com/ecole.example",
    "https://ajax.googleapis.com/ajax/services/x",
    "https://netflix.com/",
    "https://www.youtube.com.evil.example/embed/x",
    "/wp-content/plugins/woocommerce/assets/js/frontend/cart.js",
    "/wp-content/plugins/elementor/assets/js/frontend.js",
    "/about/matomo.html",
  ])("%s belongs to none", (address) => {
    expect(ownerOf(address)).toBeUndefined();
  });
});

describe("Matomo", () => {
  test("on a host of its own is found there, and not on the site", () => {
    const own = indexOf(services.matomo({ host: "stats.example.org" }));
    expect(own.url("stats.example.org", "/matomo.php")?.id).toBe("matomo");
    expect(own.url("stats.example.org", "/piwik/matomo.js")?.id).toBe("matomo");
    // As the snippet names it: var u="https://stats.example.org/".
    expect(own.url("stats.example.org", "/")?.id).toBe("matomo");
    expect(own.url("cdn.matomo.cloud", "/x")).toBeUndefined();
    expect(own.hasOwnPaths).toBe(false);
  });

  test("in a named folder is found there alone", () => {
    for (const path of ["matomo", "/matomo", "/matomo/"]) {
      const own = indexOf(services.matomo({ host: "www.example.org", path }));
      expect(own.url("www.example.org", "/matomo/matomo.js")?.id).toBe("matomo");
      expect(own.url("www.example.org", "/matomo.js")).toBeUndefined();
    }
  });

  test("in the cloud has the cloud's script host too", () => {
    const own = indexOf(services.matomo({ host: "example.matomo.cloud" }));
    expect(own.url("cdn.matomo.cloud", "/example.matomo.cloud/matomo.js")?.id).toBe("matomo");
  });

  test("exempt is not asked about, but its cookies are still known as statistics", () => {
    const own = indexOf(services.matomo({ exempt: true }));
    expect(own.consentServices).toEqual([]);
    expect(own.consentCategories).toEqual([]);
    expect(own.cookie("_pk_id.53.03d4")).toMatchObject({ category: "statistics" });
    expect(own.cookie("_pk_ref_53_03d4")?.service.exempt).toBe(true);
  });
});

test("a tracker domain is Pardot's", () => {
  const own = indexOf(services.pardot({ trackerDomain: "go.example.com" }));
  expect(own.url("go.example.com", "/l/1/form")?.id).toBe("pardot");
});

test("a portal on its own host is Opendatasoft's, and asks for nothing", () => {
  const own = indexOf(services.opendatasoft({ host: "data.example.org" }));
  expect(own.url("data.example.org", "/explore/embed/x")?.id).toBe("opendatasoft");
  expect(own.consentServices).toEqual([]);
});

describe("an inline script", () => {
  test.each([
    ["var _paq = window._paq = window._paq || []; _paq.push(['trackPageView']);", "matomo"],
    [
      "window.dataLayer=[];function gtag(){};gtag('js', new Date());gtag('config', 'G-1')",
      "google-analytics",
    ],
    ["w[l].push({'gtm.start': new Date().getTime(),event:'gtm.js'})", "google-tag-manager"],
    ["t.src='https://connect.facebook.net/en_US/fbevents.js'; fbq('init', '1')", "meta-pixel"],
    ["window.fbAsyncInit = function () { FB.init({ appId: '1' }) }", "facebook"],
    ["s.src='https://connect.facebook.net/fr_FR/sdk.js'", "facebook"],
    ["_linkedin_partner_id = '1'; window.lintrk = 1", "linkedin-insight"],
    ["h._hjSettings={hjid:1,hjsv:6}", "hotjar"],
    [
      '(function(c,l,a,r,i,t,y){})(window, document, "clarity", "script", "x")',
      "microsoft-clarity",
    ],
    [
      '(function(w,d,t,r,u){})(window,document,"script","//bat.bing.com/bat.js","uetq")',
      "microsoft-uet",
    ],
    ["w.TiktokAnalyticsObject=t; ttq.load('X'); ttq.page()", "tiktok"],
    ["snaptr('init', 'x')", "snap"],
    ["piAId = '1'; piHostname = 'pi.pardot.com'", "pardot"],
    ["WebFont.load({ google: { families: ['Inter'] } })", "google-fonts"],
    ["twq('config','x')", "x-ads"],
    ["grecaptcha.ready(function () {})", "google-recaptcha"],
    ["new YT.Player('p', {})", "youtube"],
    ["window.intercomSettings = { app_id: 'x' }", "intercom"],
    ["window.$crisp=[];window.CRISP_WEBSITE_ID='x'", "crisp"],
    ["var Tawk_API=Tawk_API||{}", "tawk-to"],
    ["!function(w){if(!w.rdt){}}(window);rdt('init','t2_x');rdt('track','PageVisit')", "reddit"],
    ["pintrk('load', '1'); pintrk('page')", "pinterest"],
    ["window.criteo_q = []; criteo_q.push({ event: 'viewHome' })", "criteo"],
    ["posthog.init('phc_x', { api_host: 'https://eu.i.posthog.com' })", "posthog"],
    ["rudderanalytics.load('x', 'y')", "rudder-stack"],
    ["mixpanel.init('x')", "mixpanel"],
    ["Calendly.initInlineWidget({ url: 'https://calendly.com/x' })", "calendly"],
    ["const stripe = Stripe('pk_test_x')", "stripe"],
    ["paypal.Buttons({}).render('#p')", "paypal"],
    ["_tfa.push({ notify: 'event', name: 'page_view' })", "taboola"],
    ["obApi('track', 'PAGE_VIEW')", "outbrain"],
    ["new google.maps.Map(el, {})", "google-maps"],
    ["mapboxgl.accessToken = 'pk.x'", "mapbox"],
  ])("%s is of %s", (code, id) => {
    expect(inScript(code)).toEqual([id]);
  });

  test("of two services is known as both", () => {
    expect(inScript("gtag('js', new Date()); gtag('config', 'AW-1')")).toEqual([
      "google-ads",
      "google-analytics",
    ]);
  });

  test.each([
    'window.cfg = { share: ["https://www.youtube.com/embed/x", "https://connect.facebook.net/x"] }',
    "location.href = 'https://www.facebook.com/sharer/sharer.php?u=' + encodeURIComponent(u)",
    "const links = { twitter: 'https://twitter.com/x', linkedin: 'https://www.linkedin.com/school/x' }",
    "document.querySelectorAll('.twitter-tweet, .instagram-media, #fb-root').length",
    "console.log('We use Google Analytics, Hotjar and Matomo only with your consent')",
    "if (!window.gtag) window.gtag = function () {}",
    "const prefix = 'GTM-', suffix = 'AW-'",
    "window.dataLayer = window.dataLayer || []; dataLayer.push({ event: 'view' })",
    "const clarity = 'script'; const loc = location; const act = 1",
    "window.value = 1; window.sibling = 2; const is_account = true, geo_options = {}, user_nom = 'x'",
    "const analytics = { load() {} }; analytics.load(); heap.push(1); drift = 0.1; segment(x)",
    "console.log('Protected by Cloudflare, consent by Cookiebot.', 'reviews: Trustpilot')",
    "const map = new Map(); const player = new Player(); widget.render(); chat.open(); form.load('x')",
    "const hosts = ['js.stripe.com', 'player.vimeo.com', 'https://open.spotify.com', 'cdn.segment.com']",
  ])("%s is of nobody", (code) => {
    expect(inScript(code)).toEqual([]);
  });
});

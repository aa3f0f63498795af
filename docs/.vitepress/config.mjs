// The documentation as a site. Fonts are the system's, search is built in, and nothing is asked of anybody else.

const section = (text, items) => ({
  text,
  items: items.map(([name, link]) => ({ text: name, link })),
});

const SIDEBAR = [
  section("Who mounts it", [
    ["Ten-minute start", "/start"],
    ["Check that it works", "/check"],
    ["Troubleshooting", "/troubleshooting"],
    ["Recipes", "/recipes"],
    ["Adapters", "/adapters"],
    ["Headers, cookies, bodies", "/http"],
    ["Caches", "/caching"],
    ["Content-Security-Policy", "/csp"],
    ["What the server sends", "/outgoing"],
    ["Accounts", "/accounts"],
    ["Audit", "/audit"],
    ["Migration", "/migration"],
    ["Other consent systems", "/interop"],
  ]),
  section("Who answers for the policy", [
    ["What each failure does", "/failures"],
    ["Rules by region", "/rules"],
    ["When the policy changes", "/policy-changes"],
    ["The ledger", "/ledger"],
    ["Five real policies", "/seeds"],
    ["Comparison", "/comparison"],
    ["Glossary", "/glossary"],
  ]),
  section("Who builds the pages", [
    ["Frameworks and <consent-embed>", "/frameworks"],
    ["How it looks", "/theming"],
    ["Ready-made services", "/services"],
    ["How the HTML gate reads", "/html"],
  ]),
  section("Reference", [
    ["Options, catalogue, routes", "/reference"],
    ["API", "/api/"],
    ["Errors and warnings", "/errors"],
    ["Changes", "/changelog"],
  ]),
  section("The project", [
    ["Security", "/security"],
    ["Report a vulnerability", "/security-policy"],
    ["How the house is built", "/architecture"],
    ["The leak test", "/leak-test"],
    ["Scale", "/scale"],
    ["Examples", "/examples"],
    ["Contributing", "/contributing"],
  ]),
];

export default {
  title: "assent",
  description: "Consent, enforced on the server.",
  lang: "en",
  srcDir: ".vitepress/pages",
  cleanUrls: false,
  vite: {
    // The config of the project's tests is none of the site's, and no folder of static files but the pages' own.
    configFile: false,
    build: { chunkSizeWarningLimit: 2000 },
  },
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    languageAlias: { vcl: "c", ejs: "html" },
    config(markdown) {
      // Code is text: `{{ consent.banner }}` is no expression of the site's.
      const { escapeHtml } = markdown.utils;
      markdown.renderer.rules.code_inline = (tokens, index) =>
        `<code v-pre>${escapeHtml(tokens[index].content)}</code>`;
    },
  },
  themeConfig: {
    search: { provider: "local" },
    outline: { level: [2, 3] },
    nav: [
      { text: "Start", link: "/start" },
      { text: "Troubleshooting", link: "/troubleshooting" },
      { text: "Reference", link: "/reference" },
      { text: "Errors", link: "/errors" },
    ],
    sidebar: SIDEBAR,
  },
};

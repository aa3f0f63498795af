// The consent in the templates of real engines, on Express and Koa.
import { resolve } from "node:path";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { createServer } from "node:http";
import type { RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { consent } from "assent/express";
import { consent as koaConsent } from "assent/koa";
import ejs from "ejs";
import express from "express";
import express4 from "express4";
import Handlebars from "handlebars";
import Koa from "koa";
import { Liquid } from "liquidjs";
import nunjucks from "nunjucks";
import { describe, expect, it } from "vitest";
import type { RequestConsent } from "../../src/engine/request-consent.ts";
import { catalogue } from "../pages/view.ts";

const OPTIONS = {
  catalogue,
  secret: "a secret of these tests",
  banner: false,
  onWarning: () => {},
};
const SRC = "https://www.youtube.com/embed/1";

/** What a site answers to a visitor who has said nothing. */
async function answerOf(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  try {
    await new Promise((done) => server.once("listening", done));
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { accept: "text/html" } });
    return await answer.text();
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Renders with the locals that templates get, or with `req.consent` handed over. */
type Render = (locals: Record<string, unknown>) => string;

const rendered = (render: Render, handsOver = false): Promise<string> => {
  const app = express();
  app.use(consent(OPTIONS));
  app.get("/", (request, response) => {
    const locals = handsOver ? { consent: request.consent } : response.locals;
    response.send(`<!doctype html><main>${render(locals)}</main>`);
  });
  return answerOf(app);
};

const ASKED = /<section\s[^>]*id="assent-question"/;
const SETTINGS = /<nav\s[^>]*class="assent assent-settings"/;

describe("Handlebars", () => {
  const template = (text: string): Render => {
    const compiled = Handlebars.compile(text);
    return (locals) => compiled(locals);
  };

  it("reads values", async () => {
    const text =
      "[{{consent.status}} {{consent.needsPrompt}} {{consent.regime}} {{#with consent}}{{source}}{{/with}}]";
    for (const handsOver of [false, true]) {
      expect(await rendered(template(text), handsOver)).toContain(
        "[undecided true opt-in default]",
      );
    }
  });

  it("puts markup in as it is, and texts escaped", async () => {
    const text = "{{consent.banner}}{{consent.settingsLink}}<p>{{markup}}</p>";
    const page = await rendered((locals) => template(text)({ ...locals, markup: "<b>" }));
    expect(page).toMatch(ASKED);
    expect(page).toMatch(SETTINGS);
    expect(page).toContain("&lt;b&gt;");
  });

  it("takes the strings of req.consent in three braces", async () => {
    expect(await rendered(template("{{{consent.banner}}}"), true)).toMatch(ASKED);
  });

  it("calls with arguments what a helper hands on", async () => {
    const engine = Handlebars.create();
    engine.registerHelper("allows", (id: string, { data }: Handlebars.HelperOptions) =>
      (data.root as { consent: RequestConsent }).consent.allows(id),
    );
    const compiled = engine.compile(
      '{{#if (allows "functional")}}yes{{/if}}{{#if (allows "marketing")}}no{{/if}}.',
    );
    expect(await rendered((locals) => compiled(locals))).toContain("<main>yes.</main>");
  });
});

describe("Nunjucks", () => {
  it("reads values and puts markup in, escaping by default", async () => {
    const views = mkdtempSync(resolve(tmpdir(), "assent-views-"));
    writeFileSync(
      resolve(views, "page.njk"),
      `<!doctype html><main>[{{ consent.status }}]{{ consent.banner() }}{{ consent.settingsLink() }}
       {{ consent.embed("youtube", { src: "${SRC}", title: "A film" }) }}<p>{{ markup }}</p></main>`,
    );
    for (const made of [express, express4]) {
      const app = made();
      nunjucks.configure(views, { autoescape: true, express: app });
      app.use(consent(OPTIONS));
      app.get("/", (_request, response) => response.render("page.njk", { markup: "<b>" }));
      const page = await answerOf(app);
      expect(page).toContain("[undecided]");
      expect(page).toMatch(ASKED);
      expect(page).toMatch(SETTINGS);
      expect(page).toMatch(/<iframe [^>]*srcdoc="&lt;!DOCTYPE/);
      expect(page).toContain("&lt;b&gt;");
    }
  });

  it("takes the filter `safe` where it cannot be known", async () => {
    const engine = new nunjucks.Environment(null, { autoescape: true });
    for (const handsOver of [false, true]) {
      const page = await rendered(
        (locals) =>
          engine.renderString("[{{ consent.status }}]{{ consent.banner() | safe }}", locals),
        handsOver,
      );
      expect(page).toContain("[undecided]");
      expect(page).toMatch(ASKED);
    }
  });
});

describe("Liquid, which reads own properties only", () => {
  it("reads values and markup", async () => {
    const engine = new Liquid();
    const text = "[{{ consent.status }} {{ consent.needsPrompt }}]{{ consent.banner }}";
    for (const handsOver of [false, true]) {
      const page = await rendered((locals) => engine.parseAndRenderSync(text, locals), handsOver);
      expect(page).toContain("[undecided true]");
      expect(page).toMatch(ASKED);
    }
  });
});

describe("EJS", () => {
  it("reads values and markup, and sees that there is no banner", async () => {
    const text =
      '[<%= consent.status %>]<%- consent.banner() %><% if (consent.allows("functional")) { %>yes<% } %>';
    const page = await rendered((locals) => ejs.render(text, locals));
    expect(page).toContain("[undecided]");
    expect(page).toMatch(ASKED);
    expect(page).toContain("yes</main>");
  });
});

describe("on Koa", () => {
  it("ctx.state has the same", async () => {
    const app = new Koa();
    const compiled = Handlebars.compile("[{{consent.status}}]{{consent.banner}}");
    app.use(koaConsent(OPTIONS));
    app.use((context) => {
      context.type = "html";
      context.body = `<!doctype html><main>${compiled(context.state)}</main>`;
    });
    const page = await answerOf((incoming, outgoing) => void app.callback()(incoming, outgoing));
    expect(page).toContain("[undecided]");
    expect(page).toMatch(ASKED);
  });
});

describe("the consent of a request", () => {
  it("has members of its own, listed and copied like those of any object, that follow a decision", async () => {
    let seen: unknown;

    const app = express();
    app.use(consent(OPTIONS));
    app.get("/", async ({ consent: given }, response) => {
      const copy: { status?: string } = Object.assign({}, given);
      const { allows, banner } = given;
      const before = [
        copy.status,
        allows("marketing"),
        typeof banner(),
        Object.hasOwn(given, "status"),
      ];
      const { consent: local } = response.locals as { consent: RequestConsent };
      await given.grant("marketing");
      seen = [...before, given.status, allows("marketing"), local.status];
      response.send(given.policy());
    });
    expect(await answerOf(app)).toMatch(/^<link|<h2/);
    expect(seen).toEqual(["undecided", false, "string", true, "partial", true, "partial"]);
  });

  it("has no members that templates were never meant to reach", async () => {
    const text = "[{{consent.constructor}}{{consent.__proto__}}]";
    expect(await rendered((locals) => Handlebars.compile(text)(locals))).toContain("[]");
  });
});

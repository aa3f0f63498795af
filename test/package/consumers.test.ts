// The tarball in other people's projects: ESM, CommonJS, and TypeScript of both kinds.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consumer, pack, type Consumer, type Tarball } from "./_consumer.ts";

const CATALOGUE = `{
  policy: { version: "1", controller: { name: "Example" } },
  services: [youtube(), { id: "stats", name: "Statistics", category: "statistics" }],
}`;

/** Starts a server, visits it, and prints what the visitor gets. */
const RUN = `
const catalogue = defineCatalogue(${CATALOGUE});
const gate = consent({ catalogue, onWarning() {} });
const server = createServer((request, response) => {
  gate(request, response, () => {
    response.setHeader("Content-Type", "text/html");
    response.end('<body><iframe src="https://www.youtube.com/embed/a"></iframe></body>');
  });
});
server.listen(0, "127.0.0.1", async () => {
  const page = await fetch("http://127.0.0.1:" + server.address().port + "/");
  const text = await page.text();
  console.log(page.status, /<iframe[^>]* src="https:/.test(text), text.includes('value="accept"'));
  server.close();
  server.closeAllConnections();
});
`;

let tarball: Tarball;

beforeAll(() => {
  tarball = pack();
}, 60_000);

afterAll(() => tarball.remove());

describe("the tarball", () => {
  test("holds what was built, its licence and its papers, and nothing else", () => {
    const folders = new Set(tarball.files.map((path) => path.split("/", 1)[0] ?? ""));
    expect([...folders].toSorted()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist",
      "docs",
      "llms.txt",
      "package.json",
    ]);
    expect(tarball.files.filter((path) => /\.test\.|tsbuildinfo|\.map$/.test(path))).toEqual([]);
  });

  // Of which the gate is some 260 KB, the ready-made services 200, the pages with the words of 32 languages 210, the audit 50.
  test("stays within its budget of 1,100 KB", () => {
    expect(tarball.size).toBeLessThan(1_100_000);
  });
});

describe("JavaScript", () => {
  let plain: Consumer;

  beforeAll(() => {
    plain = consumer(tarball);
  }, 120_000);

  afterAll(() => plain.remove());

  test("imports it", () => {
    plain.write(
      "run.mjs",
      `import { createServer } from "node:http";
       import { defineCatalogue } from "assent";
       import { consent } from "assent/node";
       import { youtube } from "assent/services";
       ${RUN}`,
    );
    expect(plain.node("run.mjs")).toEqual({ status: 0, output: "200 false true" });
  });

  test("requires it, without a warning", () => {
    plain.write(
      "run.cjs",
      `const { createServer } = require("node:http");
       const { defineCatalogue } = require("assent");
       const { consent } = require("assent/node");
       const { youtube } = require("assent/services");
       ${RUN}`,
    );
    expect(plain.node("run.cjs")).toEqual({ status: 0, output: "200 false true" });
  });

  test("loads the adapters without their frameworks", () => {
    plain.write(
      "adapters.mjs",
      `for (const name of ["express", "fastify", "fetch", "koa"]) await import("assent/" + name);`,
    );
    expect(plain.node("adapters.mjs")).toEqual({ status: 0, output: "" });
  });

  test("has the command, by its name", () => {
    const { status, output } = plain.node("node_modules/.bin/assent", "ledger", "--help");
    expect(status).toBe(0);
    expect(output).toMatch(/^Usage: assent ledger/);
    expect(output).toContain("verify");
  });

  test("cannot reach what is not offered", () => {
    plain.write("inside.mjs", `await import("assent/dist/engine/visit.js");`);
    expect(plain.node("inside.mjs").output).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});

const SITE = `
import { defineCatalogue } from "assent";
import { youtube } from "assent/services";
export const catalogue = defineCatalogue(${CATALOGUE});
declare module "assent" { interface Register { catalogue: typeof catalogue } }
`;

const NODE_USE = `
import { createServer } from "node:http";
import { consent, type WithConsent } from "assent/node";
import type { IncomingMessage } from "node:http";
import { catalogue } from "./site.js";
const gate = consent({ catalogue, secret: process.env["SECRET"] });
createServer((request, response) => {
  gate(request, response, () => {
    const { consent } = request as WithConsent<IncomingMessage>;
    response.end(String(consent.allows("youtube")));
  });
});
`;

describe("TypeScript", () => {
  test("compiles without any @types, in an ESM and in a CommonJS package", () => {
    for (const type of ["module", "commonjs"]) {
      const project = consumer(tarball, [], { type });
      project.write("site.ts", SITE);
      project.write(
        "guards.ts",
        `import { requireConsent as express } from "assent/express";
         import { requireConsent as koa } from "assent/koa";
         import "./site.js";
         export const guards = [express("marketing", "youtube"), koa("stats")];`,
      );
      const errors = project.compile(["site.ts", "guards.ts"], { skipLibCheck: true, types: [] });
      project.remove();
      expect(errors).toEqual([]);
    }
  });

  describe.each([
    ["Express 5 and Koa 3", ["@types/express@5", "@types/koa@3", "@types/node@22"]],
    ["Express 4 and Koa 2", ["@types/express@4", "@types/koa@2", "@types/node@20"]],
  ])("beside the types of %s", (_name, packages) => {
    let project: Consumer;

    beforeAll(() => {
      project = consumer(tarball, packages, { type: "module" });
      project.write("site.ts", SITE);
    }, 120_000);

    afterAll(() => project.remove());

    const EXPRESS = `
      import express from "express";
      import { configureConsent, consent, requireConsent } from "assent/express";
      import { catalogue } from "./site.js";
      const app = express();
      app.use(consent({ catalogue }));
      app.use("/raw", configureConsent({ embeds: false }));
      app.get("/", (req, res) => { res.json(req.consent.allows("ID")); });
      app.post("/news", requireConsent("marketing"), (req, res) => { res.end(req.consent.status); });
    `;
    const KOA = `
      import Koa from "koa";
      import { configureConsent, consent, requireConsent } from "assent/koa";
      import { catalogue } from "./site.js";
      const app = new Koa();
      app
        .use(consent({ catalogue, region: (ctx) => ctx.originalUrl }))
        .use(configureConsent({ embeds: false }))
        .use(requireConsent("marketing"))
        .use((ctx) => { ctx.body = ctx.consent.allows("ID"); });
    `;
    // The types of Koa do not compile themselves against the newest of their own dependencies.
    const options = { skipLibCheck: true, esModuleInterop: true };

    test("node:http: lets declared ids pass, with every library checked", () => {
      project.write("node.ts", NODE_USE);
      expect(project.compile(["site.ts", "node.ts"], { types: ["node"] })).toEqual([]);
    });

    test.each([
      ["Express", EXPRESS],
      ["Koa", KOA],
    ])("%s: lets declared ids pass, and no misspelled one", (_framework, program) => {
      project.write("right.ts", program.replace("ID", "youtube"));
      expect(project.compile(["site.ts", "right.ts"], options)).toEqual([]);
      project.write("wrong.ts", program.replace("ID", "yuotube"));
      const errors = project.compile(["site.ts", "wrong.ts"], options);
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(/^wrong\.ts.*"yuotube"/);
    });

    test("the older resolutions find the subpaths too", () => {
      const bundler = { ...options, module: "preserve", moduleResolution: "bundler" };
      project.write("right.ts", EXPRESS.replace("ID", "youtube"));
      expect(project.compile(["site.ts", "right.ts"], bundler)).toEqual([]);
    });
  });
});

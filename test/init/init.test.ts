// `assent init`, run as a shell would, on reports made by hand.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Judged } from "../../src/audit/types.ts";
import { runCli } from "../../src/cli/run.ts";
import { catalogueOf, planCatalogue, servicesOf } from "../../src/init/plan.ts";
import { readProject } from "../../src/init/project.ts";
import { catalogueSource, mountLines, policySource } from "../../src/init/write-source.ts";

const seen = (facts: Partial<Judged> & Pick<Judged, "kind" | "host">): Judged => ({
  own: true,
  pass: "undecided",
  how: [],
  by: [],
  pages: [],
  pageCount: 1,
  owner: { name: facts.host, source: "unknown" },
  consent: "unknown",
  ...facts,
});

const report = (sightings: readonly Judged[]) => ({
  format: "assent-audit-1" as const,
  date: "2026-11-30T12:00:00Z",
  own: ["shop.example"],
  urls: ["https://shop.example/"],
  hasCatalogue: false,
  passes: [],
  findings: [],
  notes: [],
  sightings,
});

const ANSWERS = { controller: "The Shop", date: "2026-11-30" };
const youtube = { name: "YouTube", source: "assent/services", importName: "youtube" } as const;

describe("the plan", () => {
  it("takes ready-made services, own lines for strangers, and pending for names nobody knows", () => {
    const plan = planCatalogue(
      report([
        seen({
          kind: "contact",
          host: "www.youtube.com",
          name: "/embed/1",
          own: false,
          owner: youtube,
        }),
        seen({
          kind: "contact",
          host: "cdn.strange.example",
          name: "/x.js",
          own: false,
          owner: {
            name: "Strange Ltd.",
            source: "third-party-web",
          },
        }),
        seen({ kind: "cookie", host: "shop.example", name: "connect.sid", lifetime: 0 }),
        seen({ kind: "cookie", host: "shop.example", name: "who_am_i", lifetime: 3600 }),
        seen({ kind: "localStorage", host: "shop.example", name: "cart" }),
      ]),
    );
    expect(plan.readyMade).toEqual([{ name: "youtube" }]);
    expect(plan.own.map(({ id, category, urls }) => [id, category, urls])).toEqual([
      ["site", "functional", undefined],
      ["strange-ltd", "marketing", ["strange.example"]],
    ]);
    expect(plan.pending).toEqual(["cart", "who_am_i"]);
  });

  it("declares everything that was seen", () => {
    const sightings = [
      seen({ kind: "contact", host: "a.example", own: false }),
      seen({ kind: "contact", host: "www.youtube.com", own: false, owner: youtube }),
      seen({ kind: "contact", host: "x.co.uk", name: "/", own: false }),
    ];
    const plan = planCatalogue(report(sightings));
    const { index } = catalogueOf(servicesOf(plan), plan.pending);
    for (const { host, name = "/" } of sightings) {
      expect([host, index.url(host, name)]).toEqual([host, expect.anything()]);
    }
  });

  it("gives two strangers of one name ids of their own, and none that a ready-made service has", () => {
    const stranger = (host: string, name: string) =>
      seen({ kind: "contact", host, name: "/", own: false, owner: { name, source: "unknown" } });
    const { own } = planCatalogue(
      report([
        stranger("a.example", "A B"),
        stranger("b.example", "A-B"),
        stranger("c.example", "YouTube"),
      ]),
    );
    expect(own.map(({ id }) => id)).toEqual(["a-b", "a-b-2", "youtube-2"]);
  });

  it("passes over names that no catalogue can hold", () => {
    const { pending } = planCatalogue(
      report([seen({ kind: "localStorage", host: "shop.example", name: "" })]),
    );
    expect(pending).toEqual([]);
  });
});

describe("the sources", () => {
  const plan = planCatalogue(
    report([
      seen({
        kind: "contact",
        host: "x.example",
        name: "/",
        own: false,
        owner: {
          name: 'Evil "*/ </script>\n| `x`',
          source: "unknown",
        },
      }),
      seen({ kind: "cookie", host: "shop.example", name: 'a"b' }),
    ]),
  );

  it("hold names from outside as data", () => {
    expect(catalogueSource(plan, ANSWERS)).toContain(JSON.stringify('Evil "*/ </script>\n| `x`'));
    expect(policySource(plan, ANSWERS)).toContain('## Evil "\\*/ \\</script\\> \\| `x`');
  });

  it("say how to mount, in the framework and language of the project", () => {
    const lines = mountLines({ framework: "koa", others: [], extension: "mjs" }, "consent");
    expect(lines[0]).toBe('import { consentGate } from "./consent/consent.mjs";');
    expect(lines[1]).toMatch(/^app\.use\(consentGate\);/);
  });
});

describe("the command", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "assent-init-"));
    writeFileSync(join(folder, "audit.json"), JSON.stringify(report([])));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function init(args: readonly string[], input = "") {
    const out = new PassThrough();
    const texts: string[] = [];
    out.on("data", (piece: Buffer) => texts.push(piece.toString()));
    const terminal = { out, err: out, input: Readable.from([input]), environment: {} };
    const code = await runCli(
      ["init", "--audit", join(folder, "audit.json"), "--folder", join(folder, "made"), ...args],
      terminal,
    );
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    return { code, said: texts.join("") };
  }
  const made = (): string => readFileSync(join(folder, "made/catalogue.ts"), "utf8");

  it("asks who answers for the site, and takes Enter for the default", async () => {
    expect((await init([], "École Example\nhello@school.example\n")).code).toBe(0);
    expect(made()).toContain('{ name: "École Example", email: "hello@school.example" }');
    expect((await init(["--force"], "\n\n")).code).toBe(0);
    expect(made()).toContain('controller: { name: "assent" }');
  });

  it("leaves what is there alone, and says so", async () => {
    mkdirSync(join(folder, "made"));
    writeFileSync(join(folder, "made/catalogue.ts"), "mine");
    const { code, said } = await init(["--yes"]);
    expect([code, made()]).toEqual([0, "mine"]);
    expect(said).toMatch(/catalogue\.ts: left as it is \(--force replaces it\)/);
    expect(said).toMatch(/consent\.ts: written/);
    expect((await init(["--yes", "--force"])).said).toMatch(/catalogue\.ts: replaced/);
  });

  it("replaces it after a yes, and after nothing else", async () => {
    await init(["--yes"]);
    writeFileSync(join(folder, "made/catalogue.ts"), "mine");
    expect((await init([], "\n\n\n\n\n")).said).toMatch(/left as it is/);
    expect(made()).toBe("mine");
    expect((await init([], "\n\ny\ny\ny\n")).said).toMatch(/catalogue\.ts: replaced/);
  });

  it("says what to run where there is no audit", async () => {
    rmSync(join(folder, "audit.json"));
    const { code, said } = await init(["--yes"]);
    expect([code, said]).toEqual([3, expect.stringMatching(/Run the audit first/)]);
    writeFileSync(join(folder, "audit.json"), '{"format":"other"}');
    expect((await init(["--yes"])).said).toMatch(/Run it again/);
  });
});

describe("the project", () => {
  it.each([
    [{ dependencies: { express: "5" }, type: "module" }, "express", "js", []],
    [{ dependencies: { koa: "3" } }, "koa", "mjs", []],
    [{ dependencies: { hono: "4" }, devDependencies: { typescript: "5" } }, "fetch", "ts", []],
    [{ dependencies: { fastify: "5", astro: "7" } }, "fastify", "mjs", ["astro"]],
    [{ dependencies: { next: "16" }, type: "module" }, "node", "js", ["next"]],
  ])("%j", (facts, framework, extension, others) => {
    const folder = mkdtempSync(join(tmpdir(), "assent-project-"));
    writeFileSync(join(folder, "package.json"), JSON.stringify(facts));
    expect(readProject(folder)).toEqual({ framework, extension, others });
    rmSync(folder, { recursive: true });
  });

  it("without a package.json is a plain one", () => {
    expect(readProject("/nowhere")).toEqual({ framework: "node", extension: "mjs", others: [] });
  });
});

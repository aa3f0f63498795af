// The development page on every framework: what was blocked, allowed and not declared, with lines that work when pasted.
import { afterEach, expect, test, vi } from "vitest";
import { defineCatalogue } from "assent";
import * as services from "assent/services";
import { browser } from "./_browser.ts";
import { catalogue, PAGE } from "./_catalogue.ts";
import { describeAdapters, type Site } from "./_sites.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const html = { "Content-Type": "text/html; charset=utf-8" };

/** Pages with what the catalogue does not know: a host of a known vendor, one of nobody's, and cookies of each kind. */
const UNKNOWN = PAGE.replace(
  "</body>",
  '<script src="https://static.hotjar.com/c/hotjar-1.js"></script><img src="https://pixel.nobody.example/p.gif" alt=""></body>',
);

function siteOf(options: Site["options"] = {}): Site & { readonly told: string[] } {
  const told: string[] = [];
  return {
    told,
    options: { onWarning: (message) => void told.push(message), ...options },
    pages: {
      "/": () => ({
        headers: { ...html, "Set-Cookie": ["mystery=value-of-it", "sid=secret", "_ga=GA1.2"] },
        body: UNKNOWN,
      }),
    },
  };
}

/** The lines that a page of development shows to be pasted. */
function pasted(page: string): string[] {
  const text = [...page.matchAll(/<pre[^>]*><code>([^<]*)<\/code>/g)].map(([, line = ""]) => line);
  return text.map((line) =>
    line
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&lt;", "<")
      .replaceAll("&amp;", "&"),
  );
}

/** What somebody gets who pastes these lines: the services of their catalogue. */
function servicesOf(lines: readonly string[]): Parameters<typeof defineCatalogue>[0]["services"] {
  const entries = lines.filter((line) => !line.startsWith("import "));
  const imported = lines.flatMap(
    (line) => /^import \{ (.*) \} from "assent\/services";$/.exec(line)?.[1]?.split(", ") ?? [],
  );
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- it is code, to be pasted into a program
  const make = new Function(...imported, `return [${entries.join("\n")}];`) as (
    ...given: unknown[]
  ) => Parameters<typeof defineCatalogue>[0]["services"];
  const ready = new Map<string, unknown>(Object.entries(services));
  return make(...imported.map((name) => ready.get(name)));
}

describeAdapters("the development page", (serve) => {
  test("shows by page what was blocked, allowed and not declared, and no value", async () => {
    const site = siteOf();
    const visitor = browser(serve(site));
    // What is allowed is noted once somebody has looked.
    expect((await visitor.open("/consent/dev")).text).toContain("Nothing yet");
    await visitor.open("/?mail=jane@example.org");
    const { status, text, headers } = await visitor.open("/consent/dev");
    expect(status).toBe(200);
    expect(headers["cache-control"]).toContain("no-store");
    for (const shown of [
      "static.hotjar.com",
      "pixel.nobody.example",
      "unknown.example",
      "mystery",
      "counter.example",
      "www.youtube.com",
      "Not in the catalogue",
      "hotjar(),",
    ])
      expect(text).toContain(shown);
    expect(text).not.toMatch(/value-of-it|secret|GA1\.2|jane/);
    expect(text).toMatch(/blocked<\/span> <strong>www\.youtube\.com/);
    expect(text).toMatch(/allowed<\/span> <strong>counter\.example/);
    expect(text).toMatch(/allowed<\/span> <strong>sid/);
    expect(text).toMatch(/blocked<\/span> <strong>_ga/);
  });

  test("a pasted line is understood by the catalogue, and the warning is gone", async () => {
    const before = siteOf();
    const visitor = browser(serve(before));
    await visitor.open("/");
    const lines = pasted((await visitor.open("/consent/dev")).text);
    expect(before.told.filter((warning) => warning.includes("not in the catalogue"))).toHaveLength(
      4,
    );

    const after = siteOf({
      catalogue: defineCatalogue({
        policy: { version: "1", controller: { name: "Example" } },
        services: [...catalogue.services, ...servicesOf(lines)],
      }),
    });
    const again = browser(serve(after));
    await again.open("/");
    expect(after.told).toEqual([]);
    const page = (await again.open("/consent/dev")).text;
    expect(page).not.toContain("Not in the catalogue");
    expect(page).toMatch(/blocked<\/span> <strong>pixel\.nobody\.example/);
  });

  test("is not there in production, with dev: false, and for other hosts", async () => {
    const found = async (site: Site, host = "localhost"): Promise<number> => {
      const answer = await browser(serve(site)).open("/consent/dev", { Host: host });
      return answer.status;
    };
    expect(await found(siteOf())).toBe(200);
    expect(await found(siteOf({ dev: false }))).toBe(404);
    expect(await found(siteOf(), "www.example.org")).toBe(404);
    expect(await found(siteOf({ dev: { hosts: ["dev.example.org"] } }), "dev.example.org")).toBe(
      200,
    );
    vi.stubEnv("NODE_ENV", "production");
    expect(await found(siteOf())).toBe(404);
    expect(await found(siteOf({ dev: { hosts: ["localhost"] } }))).toBe(404);
  });

  test("says by server-sent events when there is something new", async () => {
    const visitor = browser(serve(siteOf()));
    await visitor.open("/");
    const { text, headers } = await visitor.agent.get("/consent/dev/changes?after=0");
    expect(headers["content-type"]).toContain("text/event-stream");
    expect(text).toMatch(/^retry: 500\nid: (\d+)\ndata: \1\n\n$/);
  });

  test("says nothing of itself: a look at it is no news", async () => {
    const visitor = browser(serve(siteOf()));
    const cookie = { Cookie: "theme=dark; other=1" };
    await visitor.open("/");
    const versionOf = async (): Promise<string | undefined> =>
      /data-version="(\d+)"/.exec((await visitor.open("/consent/dev", cookie)).text)?.[1];
    const first = await versionOf();
    expect(first).toMatch(/\d/);
    await visitor.open("/consent", cookie);
    const settings = await versionOf();
    expect([await versionOf(), await versionOf()]).toEqual([settings, settings]);
    expect((await visitor.open("/consent/dev", cookie)).text).not.toContain("<code>/consent/dev");
  });

  test("is cleared by its own form alone", async () => {
    const visitor = browser(serve(siteOf()));
    await visitor.open("/");
    const foreign = await visitor.agent.post("/consent/dev").set("Sec-Fetch-Site", "cross-site");
    expect(foreign.status).toBe(403);
    expect((await visitor.open("/consent/dev")).text).toContain("mystery");
    const own = await visitor.agent.post("/consent/dev").set("Sec-Fetch-Site", "same-origin");
    expect(own.status).toBe(303);
    expect((await visitor.open("/consent/dev")).text).toContain("Nothing yet");
  });

  test("shows what would be blocked in report-only mode", async () => {
    const visitor = browser(serve(siteOf({ mode: "report-only" })));
    await visitor.open("/");
    const { text } = await visitor.open("/consent/dev");
    expect(text).toContain("would be blocked");
    expect(text).toContain("nothing is held back");
    const elsewhere = await visitor.open("/consent/dev", { Host: "www.example.org" });
    expect(elsewhere.text).not.toContain("What this site blocks");
  });
});

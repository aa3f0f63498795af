// Report-only mode on every framework: the page leaves as it is, and what would be blocked is told and counted.
import { expect, test } from "vitest";
import type { GateEvent, ReportOnlyReport } from "assent";
import { browser } from "./_browser.ts";
import { PAGE } from "./_catalogue.ts";
import { describeAdapters, type Site } from "./_sites.ts";

interface Watched extends Site {
  readonly events: GateEvent[];
  readonly told: string[];
  readonly reports: ReportOnlyReport[];
  /** Lets so many milliseconds pass. */
  wait(milliseconds: number): void;
}

function siteOf(pages: Site["pages"], more: Partial<Site> = {}): Watched {
  const events: GateEvent[] = [];
  const told: string[] = [];
  const reports: ReportOnlyReport[] = [];
  let time = Date.UTC(2026, 10, 30);
  return {
    events,
    told,
    reports,
    wait: (milliseconds) => {
      time += milliseconds;
    },
    pages,
    ...more,
    options: {
      mode: "report-only",
      now: () => time,
      reportOnly: { every: "1 hour", to: (report) => void reports.push(report) },
      onEvent: (event) => void events.push(event),
      onWarning: (message) => void told.push(message),
      ...more.options,
    },
  };
}

const html = { "Content-Type": "text/html; charset=utf-8" };

describeAdapters("report-only mode", (serve) => {
  test("changes nothing, and tells what would be blocked", async () => {
    const site = siteOf({
      "/": () => ({
        headers: { ...html, "Set-Cookie": ["_ga=1", "mystery=2", "sid=3"] },
        body: PAGE,
      }),
    });
    const { text, headers } = await browser(serve(site)).open("/", { Cookie: "theme=dark" });
    expect(text).toBe(PAGE);
    expect(headers["set-cookie"]).toEqual(["_ga=1", "mystery=2", "sid=3"]);
    expect(headers["content-security-policy"]).toBeUndefined();
    expect(headers["cache-control"]).toBeUndefined();
    expect(headers["vary"]).toBeUndefined();
    expect(site.events.every(({ disposition }) => disposition === "report")).toBe(true);
    const what = site.events.map((event) =>
      event.kind === "cookie"
        ? `${event.action} ${event.name}`
        : `${event.kind} ${"host" in event ? event.host : ""}`,
    );
    expect(what).toEqual(
      expect.arrayContaining([
        "hidden theme",
        "blocked _ga",
        "blocked mystery",
        "embed stats.example",
        "embed unknown.example",
        "embed www.youtube.com",
      ]),
    );
    expect(what).not.toContain("blocked sid");
    expect(site.told.join("\n")).toContain(
      "unknown.example, which is not in the catalogue, and would be blocked",
    );
    expect(site.told.join("\n")).not.toContain("was blocked");
  });

  test("has everything allowed in templates and guards, and nobody asked", async () => {
    let seen: unknown;
    const site = siteOf(
      {
        "/": ({ consent }) => {
          seen = {
            youtube: consent.allows("youtube"),
            marketing: consent.allows("marketing"),
            nobody: consent.allows("nobody"),
            reason: consent.reason("youtube"),
            needsPrompt: consent.needsPrompt,
            status: consent.status,
            decision: consent.decision,
            banner: consent.banner(),
            settings: consent.settingsLink(),
            tags: consent.tagConsent({ google: true }),
            google: consent.googleConsentMode().ad_storage,
            frames: consent.directives().frameSrc.some((host) => host.includes("youtube")),
          };
          const src = "https://www.youtube.com/embed/a";
          return { headers: html, body: consent.embed("youtube", { src, title: "A film" }) };
        },
        "/letter": () => ({ headers: html, body: "sent" }),
      },
      { requires: { "/letter": ["marketing"] } },
    );
    const visitor = browser(serve(site));
    expect((await visitor.open("/")).text).toBe(
      '<iframe src="https://www.youtube.com/embed/a" title="A film" loading="lazy"></iframe>',
    );
    expect(seen).toEqual({
      youtube: true,
      marketing: true,
      nobody: false,
      reason: "report-only",
      needsPrompt: false,
      status: "granted",
      decision: undefined,
      banner: "",
      settings: "",
      tags: "",
      google: "granted",
      frames: true,
    });
    const letter = await visitor.open("/letter");
    expect([letter.status, letter.text]).toEqual([200, "sent"]);
    expect(site.events).toContainEqual(
      expect.objectContaining({ element: "requireConsent()", service: "marketing" }),
    );
  });

  test("counts by page and hands the counts over once a span, with no query and no number", async () => {
    const page = (): { headers: typeof html; body: string } => ({ headers: html, body: PAGE });
    const site = siteOf({ "/": page, "/orders/81723": page });
    const visitor = browser(serve(site));
    await visitor.open("/?mail=a@b.example");
    await visitor.open("/orders/81723?token=secret");
    await visitor.open("/orders/81723");
    expect(site.reports).toEqual([]);
    site.wait(3_600_000);
    await visitor.open("/");
    const [report] = site.reports;
    expect(site.reports).toHaveLength(1);
    expect(report).toMatchObject({ responses: 3, documents: 3, uncounted: 0 });
    expect(report?.counts).toContainEqual({
      page: "/orders/:number",
      kind: "embed",
      action: "blocked",
      name: "www.youtube.com",
      element: "iframe",
      service: "youtube",
      count: 2,
    });
    expect(JSON.stringify(report)).not.toMatch(/secret|81723|b\.example/);
  });

  test("records no decision and sets no cookie", async () => {
    const recorded: unknown[] = [];
    const site = siteOf(
      {
        "/": async ({ consent }) => {
          const { categories } = await consent.decide({ categories: { marketing: true } });
          return { headers: html, body: JSON.stringify(categories) };
        },
      },
      {
        options: {
          ledger: { record: async (decision: unknown) => void recorded.push(decision) },
        },
      },
    );
    const answer = await browser(serve(site)).open("/");
    expect(answer.text).toContain('"marketing":true');
    expect(answer.headers["set-cookie"]).toBeUndefined();
    expect(recorded).toEqual([]);
    expect(site.told.join()).toContain('mode is "report-only": it is not recorded');
  });

  test("leaves assent's own paths to the app", async () => {
    const site = siteOf({ "/consent": () => ({ headers: html, body: "the app's own" }) });
    const visitor = browser(serve(site));
    expect((await visitor.open("/consent")).text).toBe("the app's own");
    expect((await visitor.answer("accept")).status).toBe(404);
  });
});

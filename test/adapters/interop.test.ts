// A visitor who has decided elsewhere: taken over once, or followed, and never more than what was said.
import type { DecisionRecord } from "assent";
import { complianz, klaro, orejime, vanillaCookieConsent } from "assent/interop";
import { describe, expect, test, vi } from "vitest";
import { consent as nodeConsent } from "../../src/adapters/node.ts";
import { asks, browser, cookiesDeleted, cookiesSet, hostsLoaded, lines } from "./_browser.ts";
import { catalogue, PAGE } from "./_catalogue.ts";
import { describeAdapters } from "./_sites.ts";

const pages = {
  "/": () => ({ body: PAGE, headers: { "Set-Cookie": ["_ga=1; Path=/", "theme=dark"] } }),
  "/read": ({ request }: { request: { headers: { cookie?: string | undefined } } }) => ({
    body: { cookie: request.headers.cookie },
  }),
};
const ALL =
  "cmplz_banner-status=dismissed; cmplz_preferences=allow; cmplz_statistics=allow; cmplz_marketing=allow";
const NONE =
  "cmplz_banner-status=dismissed; cmplz_preferences=deny; cmplz_statistics=deny; cmplz_marketing=deny";
const UNANSWERED = "cmplz_banner-status=show; cmplz_statistics=allow";

function recorder() {
  const record = vi.fn<(decision: DecisionRecord) => Promise<void>>(() => Promise.resolve());
  return { record, records: () => record.mock.calls.map(([decision]) => decision) };
}

describeAdapters("importing", (serve) => {
  const interop = { mode: "import", from: complianz() } as const;

  test("takes a yes over with the first page: no banner, the same answers, a record that says whence", async () => {
    const { record, records } = recorder();
    const visitor = browser(serve({ pages, options: { interop, ledger: { record } } }));
    const first = await visitor.open("/", { Cookie: ALL });
    expect(asks(first.text)).toBe(false);
    expect(hostsLoaded(first.text)).toContain("www.youtube.com");
    expect(cookiesSet(first)).toEqual(["_ga", "theme", "consent"]);
    expect(records()).toMatchObject([
      {
        event: "imported",
        method: "import",
        source: { system: "complianz", time: undefined },
        categories: { preferences: true, statistics: true, marketing: true },
        notice: undefined,
      },
    ]);
    const second = await visitor.open("/");
    expect(asks(second.text)).toBe(false);
    expect(hostsLoaded(second.text)).toContain("www.youtube.com");
    expect(records()).toHaveLength(1);
  });

  test("takes a no over: nothing loads, and nobody is asked again", async () => {
    const { record, records } = recorder();
    const visitor = browser(serve({ pages, options: { interop, ledger: { record } } }));
    const { text } = await visitor.open("/", { Cookie: NONE });
    expect(asks(text)).toBe(false);
    expect(hostsLoaded(text)).toEqual(["counter.example"]);
    expect(records()).toMatchObject([{ event: "imported", categories: { marketing: false } }]);
  });

  test("asks who has not answered there, whatever the cookies hold", async () => {
    const { record, records } = recorder();
    const visitor = browser(serve({ pages, options: { interop, ledger: { record } } }));
    const { text } = await visitor.open("/", { Cookie: UNANSWERED });
    expect(asks(text)).toBe(true);
    expect(hostsLoaded(text)).toEqual(["counter.example"]);
    expect(records()).toEqual([]);
  });

  test("grants nothing by what cannot be read, and says so without its value", async () => {
    const onWarning = vi.fn<(message: string) => void>();
    const options = { interop, onWarning, region: () => "US" };
    const garbage = "cmplz_banner-status=dismissed; cmplz_marketing=s3cret";
    const { text } = await browser(serve({ pages, options })).open("/", { Cookie: garbage });
    expect(hostsLoaded(text)).toEqual(["counter.example"]);
    const [message = ""] = onWarning.mock.calls
      .map(([said]) => said)
      .filter((said) => said.startsWith("interop"));
    expect(message).toContain("cmplz_marketing is neither allow nor deny");
    expect(message).not.toContain("s3cret");
  });

  test("leaves a decision that was made here as it is", async () => {
    const visitor = browser(serve({ pages, options: { interop } }));
    await visitor.answer("refuse");
    const { text } = await visitor.open("/", { Cookie: ALL });
    expect(hostsLoaded(text)).toEqual(["counter.example"]);
  });

  test("yields to Sec-GPC, which is newer: nothing is granted, set or recorded", async () => {
    const { record, records } = recorder();
    const visitor = browser(serve({ pages, options: { interop, ledger: { record } } }));
    const first = await visitor.open("/", { Cookie: ALL, "Sec-GPC": "1" });
    expect(hostsLoaded(first.text)).toEqual(["counter.example"]);
    expect(cookiesSet(first)).toEqual([]);
    expect(records()).toEqual([]);
    await visitor.open("/", { Cookie: ALL });
    const later = await visitor.open("/", { "Sec-GPC": "1" });
    expect(hostsLoaded(later.text)).toEqual(["counter.example"]);
  });

  test("grants nothing while the ledger fails, and tries again with the next page", async () => {
    let isDown = true;
    const record = vi.fn<(decision: DecisionRecord) => Promise<void>>(() =>
      isDown ? Promise.reject(new Error("disk full")) : Promise.resolve(),
    );
    const onWarning = vi.fn<(message: string) => void>();
    const visitor = browser(serve({ pages, options: { interop, onWarning, ledger: { record } } }));
    const first = await visitor.open("/", { Cookie: `${ALL}; _ga=1` });
    expect(hostsLoaded(first.text)).toEqual(["counter.example"]);
    expect(cookiesSet(first)).toEqual([]);
    expect(onWarning.mock.calls.flat().join()).toContain("imported");
    const hidden = await visitor.agent
      .get("/read")
      .set({ Cookie: `${ALL}; _ga=1`, "Sec-Fetch-Dest": "document" });
    expect(hidden.text).not.toContain("_ga");
    isDown = false;
    const second = await visitor.open("/", { Cookie: ALL });
    expect(hostsLoaded(second.text)).toContain("www.youtube.com");
  });

  test("imports with pages alone: what they load says the same, and records nothing", async () => {
    const { record, records } = recorder();
    const visitor = browser(serve({ pages, options: { interop, ledger: { record } } }));
    const script = await visitor.open("/read", {
      Cookie: `${ALL}; _ga=1`,
      "Sec-Fetch-Dest": "empty",
    });
    expect(script.text).toContain("_ga=1");
    expect(lines(script)).toEqual([]);
    const image = await visitor.agent
      .get("/read")
      .set({ Cookie: ALL, Accept: "image/avif,*/*;q=0.8" });
    expect(lines(image)).toEqual([]);
    expect(records()).toEqual([]);
  });

  test("deletes the other cookies if asked, and only then", async () => {
    const expiring = browser(serve({ pages, options: { interop: { ...interop, expire: true } } }));
    const gone = cookiesDeleted(await expiring.open("/", { Cookie: `${NONE}; other=1` }));
    expect(gone).toEqual(
      expect.arrayContaining(["cmplz_banner-status", "cmplz_statistics", "cmplz_marketing"]),
    );
    expect(gone).not.toContain("other");
    const left = cookiesDeleted(await expiring.open("/", { Cookie: "cmplz_marketing=allow" }));
    expect(left).toEqual(["cmplz_marketing"]);
    const keeping = browser(serve({ pages, options: { interop } }));
    expect(cookiesDeleted(await keeping.open("/", { Cookie: NONE }))).not.toContain(
      "cmplz_marketing",
    );
  });
});

describeAdapters("following", (serve) => {
  const interop = { mode: "follow", from: complianz() } as const;

  test("holds what the other system's cookies say on each request, and asks nobody", async () => {
    const { record, records } = recorder();
    const visitor = browser(serve({ pages, options: { interop, ledger: { record } } }));
    const undecided = await visitor.open("/");
    expect(asks(undecided.text)).toBe(false);
    expect(hostsLoaded(undecided.text)).toEqual(["counter.example"]);
    const granted = await visitor.open("/", { Cookie: ALL });
    expect(hostsLoaded(granted.text)).toContain("www.youtube.com");
    expect(cookiesSet(granted)).toEqual(["_ga", "theme"]);
    const refused = await visitor.open("/", { Cookie: NONE });
    expect(hostsLoaded(refused.text)).toEqual(["counter.example"]);
    expect(records()).toEqual([]);
  });

  test("yields to Sec-GPC", async () => {
    const visitor = browser(serve({ pages, options: { interop } }));
    const { text } = await visitor.open("/", { Cookie: ALL, "Sec-GPC": "1" });
    expect(hostsLoaded(text)).toEqual(["counter.example"]);
  });

  test("an answer given here holds until the other system's changes", async () => {
    const visitor = browser(serve({ pages, options: { interop } }));
    await visitor.post("/consent/choice", { act: "withdraw", return: "/" }, { Cookie: ALL });
    expect(hostsLoaded((await visitor.open("/", { Cookie: ALL })).text)).toEqual([
      "counter.example",
    ]);
    const statistics = ALL.replace("marketing=allow", "marketing=deny");
    expect(hostsLoaded((await visitor.open("/", { Cookie: statistics })).text)).toContain(
      "stats.example",
    );
  });
});

describe("what the cookies do not say", () => {
  const page = (options: object, headers: Record<string, string>) => {
    const gate = nodeConsent({ catalogue, onWarning: () => undefined, ...options });
    return browser((request, response) => {
      gate(request, response, () => {
        response.setHeader("Content-Type", "text/html");
        response.end(PAGE);
      });
    }).open("/", headers);
  };

  test("a strict cookie on the way from another site: nothing is granted, even where silence grants, nor asked", async () => {
    const interop = { mode: "import", from: orejime() } as const;
    const options = { interop, region: () => "US-CA" };
    const arriving = await page(options, { "Sec-Fetch-Site": "cross-site" });
    expect(asks(arriving.text)).toBe(false);
    expect(hostsLoaded(arriving.text)).toEqual(["counter.example"]);
    const silent = await page(options, { "Sec-Fetch-Site": "none" });
    expect(hostsLoaded(silent.text)).toContain("www.youtube.com");
  });

  test("a category that the other system did not ask about: asked here", async () => {
    const interop = { mode: "import", from: klaro({ services: { yt: "youtube" } }) } as const;
    const Cookie = `klaro=${encodeURIComponent(JSON.stringify({ yt: true }))}`;
    const { text } = await page({ interop }, { Cookie });
    expect(hostsLoaded(text)).toEqual(["counter.example", "www.youtube.com"]);
    expect(asks(text)).toBe(true);
  });

  test("an old decision or an old revision: asked anew, nothing granted meanwhile", async () => {
    const { record, records } = recorder();
    const made = (time: string, revision: number): string =>
      `cc_cookie=${encodeURIComponent(JSON.stringify({ categories: ["marketing"], revision, consentTimestamp: time }))}`;
    const interop = { mode: "import", from: vanillaCookieConsent({ revision: 1 }) } as const;
    const now = () => Date.UTC(2026, 10, 30);
    for (const Cookie of [made("2026-04-01T00:00:00Z", 1), made("2026-11-01T00:00:00Z", 0)]) {
      const { text } = await page({ interop, now, ledger: { record } }, { Cookie });
      expect(hostsLoaded(text)).toEqual(["counter.example"]);
      expect(asks(text)).toBe(true);
    }
    expect(records()).toEqual([]);
  });

  test("the time is theirs where they have one: the decision runs out when it would have there", async () => {
    const { record, records } = recorder();
    const time = "2026-08-01T00:00:00.000Z";
    const Cookie = `cc_cookie=${encodeURIComponent(JSON.stringify({ categories: ["marketing"], revision: 0, consentTimestamp: time }))}`;
    const interop = { mode: "import", from: vanillaCookieConsent() } as const;
    const response = await page(
      { interop, now: () => Date.UTC(2026, 10, 30), ledger: { record } },
      { Cookie },
    );
    expect(records()).toMatchObject([
      {
        time: Date.UTC(2026, 10, 30),
        source: { system: "vanilla-cookieconsent", time: Date.parse(time) },
      },
    ]);
    const [line = ""] = lines(response).filter((one) => one.startsWith("consent="));
    const age = Number(/Max-Age=(\d+)/.exec(line)?.[1]) * 1000;
    expect(Date.UTC(2026, 10, 30) + age).toBe(records()[0]?.validUntil);
    expect(Date.UTC(2026, 10, 30) + age).toBeLessThan(Date.UTC(2027, 1, 3));
  });
});

describe("the option", () => {
  const made =
    (interop: unknown, more: object = {}) =>
    () =>
      nodeConsent({ catalogue, ...more, interop } as never);

  test.each([
    ["a reader that was not made", { mode: "import", from: complianz }, "interop.from[0]"],
    ["no reader", { mode: "import", from: [] }, "interop.from"],
    ["an unknown mode", { mode: "copy", from: complianz() }, "interop.mode"],
    [
      "a target that is not declared",
      { mode: "import", from: complianz({ categories: { marketing: "advertising" } }) },
      'interop.from[0].categories["marketing"]',
    ],
    [
      "deleting what is followed",
      { mode: "follow", from: complianz(), expire: true },
      "interop.expire",
    ],
  ])("%s", (_, interop, path) => {
    expect(made(interop)).toThrow(path);
  });

  test("follows for no cache that visitors share", () => {
    expect(made({ mode: "follow", from: complianz() }, { caching: "keyed" })).toThrow(
      "interop.mode",
    );
  });
});

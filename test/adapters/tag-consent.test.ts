// What templates and servers say to tags, through each adapter.
import { defineCatalogue } from "assent";
import {
  googleAds,
  googleAnalytics,
  googleTagManager,
  matomo,
  microsoftClarity,
  microsoftUet,
} from "assent/services";
import { expect, test } from "vitest";
import { tcfString } from "../interop/_tcf-strings.ts";
import { browser } from "./_browser.ts";
import { describeAdapters, type Visitor } from "./_sites.ts";

const pages = {
  "/": ({ consent }: Visitor) => ({
    body: `<!doctype html><head>${consent.tagConsent({ google: true, uet: true, clarity: true, matomo: "cookies" })}</head>`,
  }),
  "/state": ({ consent }: Visitor) => ({
    body: { google: consent.googleConsentMode(), tcf: consent.tcf() ?? null },
  }),
};

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    googleAnalytics(),
    googleTagManager(),
    googleAds(),
    microsoftUet(),
    microsoftClarity(),
    matomo(),
  ],
});

describeAdapters("telling tags", (serve) => {
  test("the script is passed as it is, whatever is refused, and never shared by a cache", async () => {
    const { text, headers } = await browser(serve({ pages, options: { catalogue } })).open("/");
    expect(text).toContain("<script>(function assentTags(");
    expect(headers["cache-control"]).toMatch(/^private/);
  });

  test("as data: Google's types, and the TCF string as it came", async () => {
    const visitor = browser(serve({ pages }));
    const text = tcfString({ purposes: [1, 2], vendors: [755] });
    const undecided = await visitor.open("/state", { Cookie: `euconsent-v2=${text}` });
    expect(undecided.body).toMatchObject({
      google: { ad_storage: "denied", security_storage: "granted" },
      tcf: text,
    });
    const signalled = await visitor.open("/state", {
      Cookie: `euconsent-v2=${text}`,
      "Sec-GPC": "1",
    });
    expect(signalled.body).toMatchObject({ tcf: null });
    const invalid = await visitor.open("/state", { Cookie: "euconsent-v2=C" });
    expect(invalid.body).toMatchObject({ tcf: null });
    await visitor.answer("accept");
    expect((await visitor.open("/state")).body).toMatchObject({
      google: { ad_storage: "granted" },
    });
  });
});

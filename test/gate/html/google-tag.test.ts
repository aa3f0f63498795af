// Google's tags on the site's own hosts, in pages.
import { googleAds, googleAnalytics } from "assent/services";
import { expect, test } from "vitest";
import { defineCatalogue } from "../../../src/catalogue/catalogue.ts";
import { createJudge } from "../../../src/gate/judge.ts";
import { eventsOf, gated } from "./_gate.ts";

test.each([
  ["G-1", "google-analytics"],
  ["GT-1", "google-analytics"],
  ["AW-1", "google-ads"],
  ["DC-1", "google-ads"],
])("from Google's own host are told apart by their id: %s", (id, owner) => {
  for (const services of [
    [googleAds(), googleAnalytics()],
    [googleAnalytics(), googleAds()],
  ]) {
    const { index } = defineCatalogue({
      policy: { version: "1", controller: { name: "A" } },
      services,
    });
    const judge = (allowed: string) =>
      createJudge({
        index,
        site: { isFirstParty: () => false },
        undeclared: "block",
        allows: (service) => service === allowed,
      }).url(`https://www.googletagmanager.com/gtag/js?id=${id}`, "https://own.example/");
    expect(judge("nothing")?.service?.id).toBe(owner);
    expect(judge(owner)).toBeUndefined();
    expect(judge(owner === "google-ads" ? "google-analytics" : "google-ads")).toBeDefined();
  }
});

test.each([
  `<script async src="/gtag/js?id=G-ABC"></script>`,
  `<script src="/metrics/gtm.js?id=GTM-ABC"></script>`,
  `<script src='http://localhost/gtag/js?id=AW-1'></script>`,
  `<script src=gtag/js?id=DC-1></script>`,
  `<script src="/gtag/js&#63;id=G-ABC"></script>`,
  `<script type=module src="/gtag/js?x=1&amp;id=G-ABC"></script>`,
  `<script type="text/partytown" src="/gtag/js?id=G-ABC"></script>`,
  `<script>s.src = "http://localhost/gtag/js?id=G-ABC"</script>`,
])("are blocked: %s", (html) => {
  expect(gated(html)).toContain("type=text/plain data-consent-blocked=undeclared");
  expect(eventsOf(html)).toContainEqual(
    expect.objectContaining({ action: "blocked", ready: expect.stringMatching(/^google/) }),
  );
});

test.each([
  `<script src="/gtag/js"></script>`,
  `<script src="/app.js?v=3&amp;id=G-1"></script>`,
  `<script src="/gtm.js?v=1"></script>`,
])("are no others: %s", (html) => {
  expect(gated(html)).toBe(html);
});

// Google's tags on the site's own hosts, in pages.
import { expect, test } from "vitest";
import { eventsOf, gated } from "./_gate.ts";

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

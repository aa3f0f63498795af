import { expect, test } from "vitest";
import { readTarget } from "../../src/outgoing/target.ts";
import {
  amplitude,
  braze,
  drip,
  iterable,
  klaviyo,
  mixpanel,
  snowplow,
} from "../../src/services/all.ts";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";

const hosts = (address: string): string[] =>
  readTarget({ method: "GET", address, path: "/", host: undefined }).map(({ host }) => host);

test.each([
  "example.com",
  "Example.COM",
  "example.com.",
  "https://example.com.:443",
  "example.com.:80",
])("%s is the same host", (address) => {
  expect(hosts(address)).toEqual(["example.com"]);
});

test("endpoints that take events of many visitors say so, whatever their path is called", () => {
  const { index } = defineCatalogue({
    policy: { version: "1", controller: { name: "Example" } },
    services: [amplitude(), braze(), drip(), iterable(), klaviyo(), mixpanel(), snowplow()],
  });
  for (const [host, path] of [
    ["api2.amplitude.com", "/2/httpapi"],
    ["rest.iad-01.braze.com", "/users/track"],
    ["api-eu.mixpanel.com", "/track"],
    ["api.mixpanel.com", "/import"],
    ["api2.amplitude.com", "/identify"],
    ["a.klaviyo.com", "/api/event-bulk-create-jobs"],
    ["api.eu.iterable.com", "/api/events/trackBulk"],
    ["api.getdrip.com", "/v2/1234567/events/batches"],
    ["collector.snplow.net", "/com.snowplowanalytics.snowplow/tp2"],
  ] as const) {
    expect([host, index.outgoing(host, path)?.batch]).toEqual([host, true]);
  }
  expect(index.outgoing("rest.iad-01.braze.com", "/messages/send")?.batch).toBe(false);
  expect(index.outgoing("a.klaviyo.com", "/api/events")?.batch).toBe(false);
});

import { expect, test } from "vitest";
import { ConsentConfigError, defineCatalogue } from "assent";
import type { OutgoingDeclaration, ServiceDeclaration } from "assent";

const policy = { version: "1", controller: { name: "Example" } };

function catalogueOf(...services: Partial<ServiceDeclaration>[]) {
  return defineCatalogue({
    policy,
    services: services.map((service, i) => ({
      id: `s${i}`,
      name: "S",
      category: "statistics",
      ...service,
    })),
  });
}

test("a call belongs to the service that declares its endpoint, else to the owner of the URL", () => {
  const { index } = catalogueOf(
    { urls: ["facebook.com/", "/matomo.php"] },
    { outgoing: ["graph.facebook.com/", "=localhost/collect"] },
  );
  const ownerOf = (host: string, path: string) => index.outgoing(host, path)?.service.id;
  expect(ownerOf("graph.facebook.com", "/v19.0/1/events")).toBe("s1");
  expect(ownerOf("www.facebook.com", "/tr")).toBe("s0");
  expect(ownerOf("localhost", "/collect")).toBe("s1");
  expect(ownerOf("localhost", "/matomo.php")).toBeUndefined();
  expect(ownerOf("api.example.com", "/")).toBeUndefined();
});

test("of one URL declared both ways, the endpoint counts", () => {
  const { index } = catalogueOf(
    { urls: ["api.example.com/v1/"] },
    { outgoing: ["api.example.com/v1/"] },
  );
  expect(index.outgoing("api.example.com", "/v1/x")?.service.id).toBe("s1");
});

test("what browsers load is not owned by an endpoint", () => {
  const { index } = catalogueOf({ outgoing: ["api.example.com/"] });
  expect(index.url("api.example.com", "/")).toBeUndefined();
});

test("an endpoint takes batches where that is said, or where its path says so", () => {
  const { index } = catalogueOf({
    outgoing: ["api.example.com/", { url: "api.example.com/import", batch: true }],
  });
  const isBatch = (path: string) => index.outgoing("api.example.com", path)?.batch;
  expect(isBatch("/import")).toBe(true);
  expect(isBatch("/v1/batch")).toBe(true);
  expect(isBatch("/Batch/")).toBe(true);
  expect(isBatch("/v1/%62atch")).toBe(true);
  expect(isBatch("/v1/batches")).toBe(false);
  expect(isBatch("/track")).toBe(false);
});

test("of a tunnel all services of its host are asked", () => {
  const { index } = catalogueOf({ urls: ["example.com/a"] }, { outgoing: ["api.example.com/b"] });
  expect(index.outgoingHost("api.example.com").map(({ id }) => id)).toEqual(["s1", "s0"]);
  expect(index.outgoingHost("example.org")).toEqual([]);
});

test.each<[unknown, string]>([
  ["/collect", "bad-value"],
  ["https://api.example.com/", "bad-value"],
  [{ url: "/collect" }, "bad-value"],
  [{ url: "api.example.com/", batch: "yes" }, "wrong-type"],
  [{ url: "api.example.com/", loads: "script" }, "unknown-key"],
  [{}, "missing"],
])("the endpoint %j is refused", (endpoint, code) => {
  const declare = () => catalogueOf({ outgoing: [endpoint as OutgoingDeclaration] });
  expect(declare).toThrow(ConsentConfigError);
  expect(declare).toThrow(expect.objectContaining({ code }));
  expect(declare).toThrow(/^services\[0\]\.outgoing\[0\]/);
});

test("an endpoint declared twice is refused", () => {
  expect(() => catalogueOf({ outgoing: ["a.example/", { url: "a.example/" }] })).toThrow(
    /outgoing\[1\]/,
  );
});

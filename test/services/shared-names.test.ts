// A pattern of one vendor must not take another's cookies: a site that declares both would attribute them wrongly.
import { expect, test } from "vitest";
import { matchesParts, splitAtStars } from "../../src/catalogue/glob.ts";
import { all } from "./_all.ts";

/** Names that several vendors do set, each for itself: pairs of ids, then what they share. */
const SHARED: Readonly<Record<string, string>> = {
  "instagram opendatasoft": "csrftoken and sessionid are the defaults of Django, on which both run",
  "aws-waf typeform":
    "AWSALBTG and AWSALBTGCORS are set by Amazon's load balancer, wherever it is used",
};

const names = all.flatMap(({ service }) =>
  (service.cookies ?? []).map(({ name, storage = "cookie" }) => ({
    id: service.id,
    vendor: service.provider ?? service.id,
    name,
    storage,
  })),
);

const collisions = names
  .filter(({ name }) => !name.includes("*"))
  .flatMap((exact) =>
    names
      .filter(
        (other) =>
          other.vendor !== exact.vendor &&
          other.storage === exact.storage &&
          matchesParts(exact.name, splitAtStars(other.name), "anchored"),
      )
      .map((other) => ({ pair: [exact.id, other.id].toSorted().join(" "), exact, other })),
  );

test("no name or pattern of a vendor matches another's exact name, unless it is listed as shared", () => {
  const told = collisions
    .filter(({ pair }) => !(pair in SHARED))
    .map(({ exact, other }) => `${other.id}: ${other.name} ~ ${exact.id}: ${exact.name}`);
  expect(told).toEqual([]);
});

test("what is listed as shared is shared", () => {
  const pairs = new Set(collisions.map(({ pair }) => pair));
  expect(Object.keys(SHARED).filter((pair) => !pairs.has(pair))).toEqual([]);
});

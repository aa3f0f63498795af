import { expect, it } from "vitest";
import { placeOf } from "../../src/engine/place.ts";
import type { RequestLike } from "../../src/read/types.ts";

const place = (headers: RequestLike["headers"]) => placeOf({ headers, rawHeaders: [] });

it("is what the browser says it asks for", () => {
  expect(place({ "sec-fetch-dest": "document" })).toBe("page");
  for (const dest of ["iframe", "frame", "object", "embed"]) {
    expect([dest, place({ "sec-fetch-dest": dest })]).toEqual([dest, "frame"]);
  }
  for (const dest of ["script", "fencedframe", "a word of the future"]) {
    expect([dest, place({ "sec-fetch-dest": dest })]).toEqual([dest, "part"]);
  }
});

it("is what a router may show as the next page, unless a script says that it wants a part", () => {
  const fetched = { "sec-fetch-dest": "empty" };
  expect(place(fetched)).toBe("fetched");
  expect(place({ ...fetched, "hx-request": "true", "hx-boosted": "true" })).toBe("fetched");
  expect(place({ ...fetched, "hx-request": "true" })).toBe("part");
  expect(place({ ...fetched, "turbo-frame": "list" })).toBe("part");
});

it("is, where the browser says nothing, what scripts say of themselves", () => {
  expect(place({})).toBe("page");
  expect(place({ "hx-request": "true" })).toBe("part");
  expect(place({ "turbo-frame": "list" })).toBe("part");
  for (const word of ["XMLHttpRequest", "fetch", "xmlhttprequest", ""]) {
    expect([word, place({ "x-requested-with": word })]).toEqual([word, "part"]);
  }
});

it("is a page in the WebView of an app, which sends the app's name", () => {
  for (const app of ["com.example.reader", "org.telegram.messenger", "de.app", "com.Shop_2.a1"]) {
    expect([app, place({ "x-requested-with": app })]).toEqual([app, "page"]);
  }
  const browsed = { "x-requested-with": "com.example.reader", accept: "text/html,*/*;q=0.8" };
  expect(place(browsed)).toBe("page");
  expect(place({ ...browsed, accept: "*/*" })).toBe("part");
  // What a script marks itself is no page there either.
  const both = { "x-requested-with": "com.example.reader", "hx-request": "true" };
  expect(place(both)).toBe("part");
  expect(place({ ...both, "sec-fetch-dest": "empty" })).toBe("part");
});

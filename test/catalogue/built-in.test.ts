import { expect, test } from "vitest";
import { builtIn, isBuiltIn } from "../../src/catalogue/built-in.ts";

const service = { id: "a", name: "A", category: "marketing" } as const;

test("a marked declaration looks like any other", () => {
  const marked = builtIn({ ...service });
  expect(isBuiltIn(marked)).toBe(true);
  expect(isBuiltIn(service)).toBe(false);
  expect(JSON.stringify(marked)).toBe(JSON.stringify(service));
  expect(Reflect.ownKeys({ ...marked })).toEqual(Object.keys(service));
});

test("a copy of it is the site's own", () => {
  expect(isBuiltIn({ ...builtIn({ ...service }), name: "B" })).toBe(false);
});

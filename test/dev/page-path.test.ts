import { expect, test } from "vitest";
import { pagePath } from "../../src/dev/page-path.ts";

test.each([
  ["/", "/"],
  ["/news?mail=a@b.example#top", "/news"],
  ["/orders/81723/items/2", "/orders/:number/items/:number"],
  ["/u/9f2c1c7e-0d8a-4a55-9a5e-1f2d3c4b5a69", "/u/:id"],
  ["/reset/aB3dE5fG7hI9jK1l", "/reset/:id"],
  ["/members/jane@example.org", "/members/:address"],
  ["/members/jane%40example.org", "/members/:address"],
  [`/say/${"a-long-title-".repeat(9)}`, "/say/:text"],
  ["/a/b/c/d/e/f/g/h/i/j", "/a/b/c/d/e/f/g/h/…"],
  ["/programmes/engineering", "/programmes/engineering"],
])("%s is the page %s", (path, page) => {
  expect(pagePath(path)).toBe(page);
});

test("a path of any length is a short page", () => {
  expect(pagePath(`/${"a/".repeat(100_000)}`).length).toBeLessThan(400);
});

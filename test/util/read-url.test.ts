import { expect, test } from "vitest";
import { readUrl } from "../../src/util/read-url.ts";

test("reads addresses as browsers do, and says of what is none that it is none", () => {
  expect(readUrl("https://Example.org")?.href).toBe("https://example.org/");
  expect(readUrl("/a?b", "https://example.org/x")?.href).toBe("https://example.org/a?b");
  for (const address of ["", "/a", "https://", "https://[x", "nonsense"]) {
    expect(readUrl(address)).toBeUndefined();
  }
});

test("goes on reading hosts with letters outside ASCII, however often it is asked", () => {
  for (let i = 0; i < 20_000; i++) {
    expect(readUrl("https://b\u00fccher.example/")?.hostname).toBe("xn--bcher-kva.example");
  }
});

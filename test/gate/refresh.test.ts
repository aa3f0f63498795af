import { expect, it } from "vitest";
import { refreshUrl } from "../../src/gate/refresh.ts";

it.each([
  ["5; url=https://a.example/", "https://a.example/"],
  ["0;URL=https://a.example/", "https://a.example/"],
  ["0, url = 'https://a.example/' x", "https://a.example/"],
  ['0 url="https://a.example/', "https://a.example/"],
  ["0;https://a.example/", "https://a.example/"],
  [" 1.5 ; Url\t=\thttps://a.example/", "https://a.example/"],
  [";url=https://a.example/", "https://a.example/"],
  ["0; urls", "urls"],
  ["0; url", "url"],
  ["5", undefined],
  ["5;", undefined],
  ["", undefined],
])("Refresh: %s", (value, url) => {
  expect(refreshUrl(value)).toBe(url);
});

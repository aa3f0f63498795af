import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileLoads, styleNonce } from "../../../src/gate/csp/csp-match.ts";
import { readPolicies } from "../../../src/http/csp-read.ts";

const HTTPS = new URL("https://www.example.org/consent/style.css?v=1");
const HTTP = new URL("http://localhost:8080/consent/style.css?v=1");
const loads = (policy: string, address = HTTPS, nonce?: string): boolean =>
  fileLoads(readPolicies([policy]), "style", address, nonce);

describe("fileLoads: a style sheet of the site's own origin under", () => {
  it.each([
    ["", true],
    ["img-src 'none'", true],
    ["default-src 'none'", false],
    ["default-src", false],
    ["default-src 'none'; style-src 'self'", true],
    ["style-src 'SELF'", true],
    ["style-src 'self'; style-src-elem 'none'", false],
    ["style-src 'none'; style-src-attr 'self'", false],
    ["style-src 'unsafe-inline'", false],
    ["style-src 'sha256-AAAA'", false],
    ["style-src *", true],
    ["style-src https:", true],
    ["style-src http:", true],
    ["style-src data:", false],
    ["style-src www.example.org", true],
    ["style-src WWW.example.org:443", true],
    ["style-src www.example.org:80", true],
    ["style-src www.example.org:8443", false],
    ["style-src www.example.org:*", true],
    ["style-src *.example.org", true],
    ["style-src *.www.example.org", false],
    ["style-src https://www.example.org/consent/", true],
    ["style-src https://www.example.org/consent", false],
    ["style-src https://www.example.org/consent/style.css", true],
    ["style-src https://www.example.org/css/", false],
    ["style-src cdn.example", false],
    ["style-src 'self', default-src 'none'", false],
    ["style-src 'nonce-abc'", false],
  ] as const)("%s: %s", (policy, expected) => {
    expect(loads(policy)).toBe(expected);
  });

  it.each([
    ["style-src localhost:8080", true],
    ["style-src http://localhost:8080", true],
    ["style-src localhost", false],
    ["style-src https:", false],
    ["style-src http:", true],
    ["style-src https://localhost:8080", false],
  ] as const)("%s, of a server on another port: %s", (policy, expected) => {
    expect(loads(policy, HTTP)).toBe(expected);
  });

  it("a nonce, where the element bears it", () => {
    expect(loads("style-src 'nonce-abc'", HTTPS, "abc")).toBe(true);
    expect(loads("style-src 'nonce-ABC'", HTTPS, "abc")).toBe(false);
    expect(styleNonce(readPolicies(["script-src 'nonce-a'; style-src 'nonce-b=='"]))).toBe("b==");
    expect(styleNonce(readPolicies(["default-src 'nonce-c'"]))).toBe("c");
    expect(styleNonce(readPolicies(["style-src 'self'"]))).toBeUndefined();
  });

  it("'strict-dynamic', which scripts alone obey", () => {
    const policies = readPolicies(["default-src 'self' 'strict-dynamic'"]);
    expect(fileLoads(policies, "style", HTTPS)).toBe(true);
    expect(fileLoads(policies, "script", HTTPS)).toBe(false);
    expect(fileLoads(readPolicies(["script-src 'none'"]), "script", HTTPS)).toBe(false);
    expect(fileLoads(readPolicies(["script-src 'none'"]), "style", HTTPS)).toBe(true);
  });

  it("any text, without throwing", () => {
    fc.assert(
      fc.property(fc.string(), (source) => {
        loads(`style-src ${source}`);
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import { isPrivateAddress, mayLook } from "../../src/dev/access.ts";

const local = { hostname: "localhost", headers: {}, peer: "127.0.0.1" };

describe("who may see the development page", () => {
  test.each([
    local,
    { ...local, peer: "::ffff:127.0.0.1" },
    { ...local, peer: "::1", hostname: "[::1]" },
    { ...local, hostname: "school.localhost" },
    { ...local, hostname: "192.168.1.20", peer: "192.168.1.4" },
    { ...local, peer: undefined },
    { ...local, headers: { "x-forwarded-for": "192.168.1.4, 127.0.0.1" } },
    // A development server in front.
    { ...local, headers: { "x-forwarded-host": "localhost:5173", "x-forwarded-for": "::1" } },
    { ...local, headers: { "x-forwarded-host": "[::1]:5173, 192.168.1.20" } },
  ])("%j may", (looker) => {
    expect(mayLook(looker, [])).toBe(true);
  });

  test.each([
    { ...local, hostname: "www.example.org" },
    // A public name that leads to this machine.
    { ...local, hostname: "localhost.example.org" },
    { ...local, hostname: "notlocalhost" },
    { ...local, hostname: "8.8.8.8" },
    // Who says "localhost" from elsewhere.
    { ...local, peer: "203.0.113.9" },
    { ...local, peer: "2001:db8::1" },
    { ...local, headers: { "x-forwarded-for": "203.0.113.9" } },
    { ...local, headers: { "x-forwarded-for": "127.0.0.1, 203.0.113.9" } },
    { ...local, headers: { "x-real-ip": "203.0.113.9" } },
    { ...local, headers: { forwarded: "for=203.0.113.9" } },
    { ...local, headers: { "cf-connecting-ip": "203.0.113.9" } },
    { ...local, headers: { "fly-client-ip": "203.0.113.9" } },
    { ...local, headers: { "x-client-ip": "2001:db8::1" } },
    // A proxy that names this server by a local name.
    { ...local, headers: { "x-forwarded-host": "www.example.org" } },
    { ...local, headers: { "x-forwarded-host": "localhost, www.example.org:443" } },
    { ...local, headers: { "x-forwarded-host": "[2001:db8::1]:80" } },
    { ...local, headers: { "x-original-host": "localhost.example.org" } },
  ])("%j may not", (looker) => {
    expect(mayLook(looker, [])).toBe(false);
  });

  test("a host that the site names may, through whatever proxy", () => {
    const looker = { hostname: "dev.example.org", headers: {}, peer: "203.0.113.9" };
    expect(mayLook(looker, ["dev.example.org"])).toBe(true);
    expect(mayLook({ ...looker, hostname: "a.dev.example.org" }, ["dev.example.org"])).toBe(false);
  });
});

test.each(["127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.9.9", "192.168.0.1", "169.254.1.1"])(
  "%s is private",
  (address) => {
    expect(isPrivateAddress(address)).toBe(true);
    expect(isPrivateAddress(`::ffff:${address}`)).toBe(true);
  },
);
test.each(["::1", "fd00::1", "fe80::1", "[fc00::9]"])("%s is private", (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});
test.each([
  "172.32.0.1",
  "11.0.0.1",
  "8.8.8.8",
  "2001:db8::1",
  "fec0::1",
  "a",
  "",
  "::ffff:8.8.8.8",
  "fd",
])("%j is not", (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

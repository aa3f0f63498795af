// The key of a form is good for one visitor: not for all who have answered alike in the same second.
import { createServer } from "node:http";
import supertest, { type Response } from "supertest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consent } from "../../src/adapters/node.ts";
import { catalogue } from "../adapters/_catalogue.ts";

const ledger = { record: () => Promise.resolve() };
const sites = {
  "a site with a ledger": { catalogue, ledger },
  "a site without one": { catalogue },
  "a site with a secret": { catalogue, ledger, secret: "0123456789abcdef0123456789abcdef" },
};

describe.each(Object.entries(sites))("%s", (_name, options) => {
  const gate = consent(options);
  const server = createServer((request, response) => {
    gate(request, response, () => {
      response.setHeader("Content-Type", "text/html");
      response.end('<!doctype html><body><iframe src="https://www.youtube.com/embed/a"></iframe>');
    });
  });
  beforeAll(() => void server.listen(0, "127.0.0.1"));
  afterAll(() => void server.close());

  const post = (cookie: string, act: string, key: string): Promise<Response> =>
    supertest(server)
      .post("/consent/choice")
      .set({ Accept: "text/html", "Sec-Fetch-Site": "same-origin", Cookie: cookie })
      .type("form")
      .send({ act, key, return: "/" });
  const open = (path: string, cookie: string): Promise<Response> =>
    supertest(server).get(path).set({ "Sec-Fetch-Dest": "document", Cookie: cookie });
  const keyIn = ({ text }: Response): string =>
    /name="key" value="(?<key>[\w-]+)"/.exec(text)?.groups?.["key"] ?? "";
  const pageKeyIn = ({ text }: Response): string =>
    /(?:data-key="|name="key" value=")(?<key>[\w-]{16})/.exec(text)?.groups?.["key"] ?? "";
  const cookieOf = (response: Response, name: string): string =>
    (response.get("Set-Cookie") ?? [])
      .map((line) => line.split(";", 1)[0] ?? "")
      .find((pair) => pair.startsWith(`${name}=`) && pair !== `${name}=`) ?? "";

  it("takes the settings of who has refused in one step, and of nobody else", async () => {
    const refusal = cookieOf(await post("", "refuse", ""), "consent");
    const settings = await open("/consent", refusal);
    const own = cookieOf(settings, "consent-form");
    expect(own).toMatch(/^consent-form=[\w-]{16}$/);
    const key = keyIn(settings);
    for (const others of [refusal, `${refusal}; consent-form=bindingOfAnother`]) {
      const forged = await post(others, "accept", key);
      expect(forged.status).toBe(200);
      expect(cookieOf(forged, "consent")).toBe("");
    }
    const answer = await post(`${refusal}; ${own}`, "accept", key);
    expect(answer.status).toBe(303);
    expect(cookieOf(answer, "consent")).not.toBe("");
  });

  it("knows the pages of a visitor by the same text, whatever their forms are bound to", async () => {
    const refusal = cookieOf(await post("", "refuse", ""), "consent");
    const settings = await open("/consent", refusal);
    const both = `${refusal}; ${cookieOf(settings, "consent-form")}`;
    const pages = await Promise.all([open("/", refusal), open("/", both), open("/consent", both)]);
    const [one, ...others] = [...pages, settings].map(pageKeyIn);
    expect(one).toMatch(/^[\w-]{16}$/);
    expect(others).toEqual([one, one, one]);
  });

  it("binds the settings to a decision that names a subject, and to no other", async () => {
    const first = await open("/consent", "");
    const answer = await post(cookieOf(first, "consent-form"), "accept", keyIn(first));
    const granted = cookieOf(answer, "consent");
    const settings = await open("/consent", granted);
    const isBound = cookieOf(settings, "consent-form") === "";
    expect(isBound).toBe("ledger" in options);
    const again = await post(granted, "accept", keyIn(settings));
    expect(again.status).toBe(isBound ? 303 : 200);
  });
});

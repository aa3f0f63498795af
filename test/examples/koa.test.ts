// The Koa example: the same promises, in one file.
import { loaded } from "./site-view.ts";
import { FORM_COOKIE, formKey } from "../_support/form-proof.ts";
import request from "supertest";
import { describe, expect, it } from "vitest";
import { createApp } from "../../examples/koa.mjs";

const OWN_PAGE = { "Sec-Fetch-Site": "same-origin" };

function start() {
  return createApp().callback();
}

describe("the Koa example", () => {
  it("keeps the film, the fonts, the counter and the volume back until they are allowed", async () => {
    const { text, headers } = await request(start()).get("/film").expect(200);
    expect(loaded(text).filter((address) => /^https?:/.test(address))).toEqual([]);
    expect(text).not.toMatch(/<script>\s*var _paq/);
    expect(text).toContain("Your answer so far: undecided.");
    expect(headers["set-cookie"]).toBeUndefined();
    expect((await request(start()).get("/").expect(200)).headers["set-cookie"]).toBeUndefined();
  });

  it("plays, counts and remembers once they are", async () => {
    const agent = request.agent(start());
    await agent
      .post("/consent/choice")
      .set({ ...OWN_PAGE, Cookie: FORM_COOKIE })
      .type("form")
      .send({ act: "accept", key: formKey() });
    const { text } = await agent.get("/film").expect(200);
    expect(text).toContain('src="https://www.youtube.com/embed/aqz-KE-bpKQ"');
    expect(text).toContain("Your answer so far: granted.");
    expect(text).toMatch(/<script>\s*var _paq/);
    expect(String((await agent.get("/")).headers["set-cookie"])).toContain("volume=7");
    expect((await agent.get("/listeners").expect(200)).text).toContain("4,112");
  });

  it("shows the listeners' count to those only who let themselves be counted", async () => {
    expect((await request(start()).get("/listeners")).status).toBe(403);
  });
});

import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import { youtube } from "../../src/services/youtube.ts";

const policy = { version: "1", controller: { name: "Example" } };
const services = [
  {
    id: "login",
    name: "Login",
    category: "functional",
    cookies: [
      { name: "sid", retention: "session" },
      { name: "app_*", retention: "1 day" },
    ],
  },
  youtube(),
];

function codeOf(pending: unknown): string {
  try {
    defineCatalogue({ policy, services, pending: pending as string[] });
    return "accepted";
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
}

describe("names whose purpose is pending investigation", () => {
  const catalogue = defineCatalogue({ policy, services, pending: ["hi0j0dxp", "wf_*", "app_odd"] });

  it("are kept, and found in every storage as nobody's", () => {
    expect(catalogue.pending).toEqual(["hi0j0dxp", "wf_*", "app_odd"]);
    expect(Object.isFrozen(catalogue.pending)).toBe(true);
    for (const storage of ["cookie", "localStorage", "sessionStorage", "indexedDB"] as const) {
      for (const name of ["hi0j0dxp", "wf_12", "app_odd"]) {
        const match = catalogue.index.cookie(name, storage);
        expect(match?.service.id).toBe("(pending)");
        expect(catalogue.index.service(match?.service.id ?? "")).toBeUndefined();
      }
    }
    expect(catalogue.index.cookie("app_other")?.service.id).toBe("login");
  });

  it("ask nobody anything", () => {
    expect(catalogue.index.consentCategories).toEqual(["marketing"]);
    expect(catalogue.services.map(({ id }) => id)).toEqual(["login", "youtube"]);
  });

  it("are none where the site names none", () => {
    expect(defineCatalogue({ policy, services }).pending).toEqual([]);
  });

  it("have to be names, once each, and nobody's", () => {
    expect(codeOf(["a b; c", "x=y"])).toBe("accepted");
    expect(codeOf("hi0j0dxp")).toBe("wrong-type");
    expect(codeOf([1])).toBe("wrong-type");
    expect(codeOf([""])).toBe("bad-value");
    expect(codeOf(["*"])).toBe("bad-value");
    expect(codeOf(["x1", "x1"])).toBe("duplicate");
    expect(codeOf(["sid"])).toBe("conflict");
  });
});

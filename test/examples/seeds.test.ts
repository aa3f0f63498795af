// The five policies that the examples were modelled on: every name classified, every promise in docs/seeds.md, each with
// a test that exists.
import { FORM_COOKIE, formKey } from "../_support/form-proof.ts";
import { readFileSync } from "node:fs";
import { ledgerStats } from "assent/ledger";
import { memoryLedger } from "assent/ledger/memory";
import request from "supertest";
import { describe, expect, it } from "vitest";
import * as campus from "../../examples/campus-network/catalogue.mjs";
import { createApp as campusNetwork } from "../../examples/campus-network/app.mjs";
import * as school from "../../examples/engineering-school/catalogue.mjs";
import { createApp as engineeringSchool } from "../../examples/engineering-school/app.mjs";
import * as portal from "../../examples/open-data-portal/catalogue.mjs";
import { seedNames } from "./seed-names.ts";
import { seedPromises } from "./seed-promises.ts";
import { quiet } from "./site-view.ts";

const root = new URL("../../", import.meta.url);
const KINDS = ["cookie", "localStorage", "sessionStorage"] as const;
const THIRTEEN_MONTHS_S = 397 * 86_400;

const declared = {
  "engineering-school": school,
  "campus-network": campus,
  "open-data-portal": { catalogue: portal.catalogue, pending: [] as readonly string[] },
};
const sites = ["engineering-school", "campus-network", "open-data-portal"] as const;
const listed = sites.flatMap((site) => seedNames[site].map((name) => [name, site] as const));

describe("the names of the five policies", () => {
  it("are 151", () => {
    expect(new Set(listed.map(([name]) => name)).size).toBe(151);
  });

  it.each(listed)("%s: %s has it in its catalogue, or says that nobody knows it", (name, site) => {
    const { catalogue, pending } = declared[site];
    const known = KINDS.some((kind) => catalogue.index.cookie(name, kind) !== undefined);
    expect(known).toBe(!pending.includes(name));
  });

  it("leave one of the campus network’s 46 without an owner", () => {
    expect(seedNames["campus-network"]).toHaveLength(46);
    expect(campus.pending).toEqual(["fc_sb_47"]);
  });
});

interface Row {
  readonly site: string;
  readonly promise: string;
  readonly file: string;
  readonly title: string;
}

/** The rows of docs/seeds.md: `| promise | where it is kept | test file, "title" |` under a heading for each site. */
function rows(): readonly Row[] {
  const found: Row[] = [];
  let site = "";
  for (const line of readFileSync(new URL("docs/seeds.md", root), "utf8").split("\n")) {
    site = /^## .*`examples\/([a-z-]+)`/.exec(line)?.[1] ?? site;
    const [, promise, file, title] =
      /^\| `([\w-]+)` .*\| `([\w./-]+)`,? “(.+)” *\|$/.exec(line) ?? [];
    if (promise !== undefined && file !== undefined && title !== undefined) {
      found.push({ site, promise, file, title });
    }
  }
  return found;
}

describe("docs/seeds.md", () => {
  it("has each of the 68 promises once, and no other", () => {
    const expected = Object.entries(seedPromises).flatMap(([site, promises]) =>
      promises.map((promise) => `${site} ${promise}`),
    );
    expect(expected).toHaveLength(68);
    expect(rows().map(({ site, promise }) => `${site} ${promise}`)).toEqual(expected);
  });

  it.each(rows().map((row) => [row.site, row.promise, row] as const))(
    "%s, %s: names a test that exists",
    (_site, _promise, { file, title }) => {
      expect(readFileSync(new URL(file, root), "utf8")).toContain(`"${title}"`);
    },
  );
});

describe("the engineering school’s policy", () => {
  it("says whom it is for, who else places cookies, what counts as one and when it was checked", async () => {
    const { text } = await request(engineeringSchool(quiet)).get("/consent/policy").expect(200);
    for (const words of [
      "the European Economic Area and Switzerland",
      "cookies, browser storage, scripts, pixels",
      "Last updated on 22 November 2026",
      "last checked against the site on 20 November 2026",
      "Used without your consent.",
      "Used only with your consent.",
      "we do not know it any more and ask again",
    ]) {
      expect(text).toContain(words);
    }
    for (const { name } of school.catalogue.services) expect(text).toContain(name);
  });

  it("gives Matomo’s visitor 13 months, and nothing more than that to anybody", () => {
    const { index } = school.catalogue;
    const id = index.cookie("_pk_id.53.03d4");
    expect(id?.cookie.retention).toBe("13 months");
    expect(id?.retention).toBeLessThanOrEqual(THIRTEEN_MONTHS_S);
  });

  it("puts what its scripts keep in the browser’s storage under marketing as well as cookies", () => {
    const { index } = school.catalogue;
    for (const name of ["metrics_token", "local_storage_support_test", "at-rand", "_at.cww"]) {
      expect([name, index.cookie(name, "localStorage")?.category]).toEqual([name, "marketing"]);
    }
  });

  it("offers the answer by category and by service in a form, with nothing ticked before", async () => {
    const { text } = await request(engineeringSchool(quiet)).get("/consent").expect(200);
    expect(text).toContain('name="answer-marketing"');
    expect(text).toMatch(/<input type="checkbox" name="service" value="youtube" *\/>/);
    expect(text).toMatch(/name="act" value="save"/);
    expect(text).not.toMatch(/value="(?:all|some)"\s+checked/);
  });
});

describe("numbers about the banner", () => {
  it("are counts of answers from the ledger, with no cookie for them", async () => {
    const ledger = memoryLedger();
    const app = campusNetwork({ ...quiet, apex: "campus.example", ledger });
    for (const act of ["accept", "refuse", "refuse"]) {
      await request(app)
        .post("/consent/choice")
        .set({ Host: "campus.example", "Sec-Fetch-Site": "same-origin", Cookie: FORM_COOKIE })
        .send(`act=${act}&key=${formKey()}`)
        .expect(303);
    }
    const { total } = await ledgerStats(ledger.store);
    expect(total).toMatchObject({ given: 1, refused: 2 });
  });
});

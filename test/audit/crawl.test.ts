// Which pages an audit looks at, and how it keeps what it saw within bounds.
import { describe, expect, it } from "vitest";
import { Crawl } from "../../src/audit/crawl.ts";
import { Notebook } from "../../src/audit/notebook.ts";
import { readSitemap, sitemapsOfRobots } from "../../src/audit/sitemap.ts";

function all(crawl: Crawl): string[] {
  const found: string[] = [];
  for (let next = crawl.next(); next !== undefined; next = crawl.next()) found.push(next);
  return found;
}

describe("the crawl", () => {
  it("takes pages of the same origins once, without fragments, files and what does something", () => {
    const crawl = new Crawl(["http://a.example/"], 50);
    crawl.add([
      "http://a.example/b#x",
      "http://a.example/b",
      "https://a.example/b",
      "http://c.example/",
      "http://a.example/x.PDF",
      "http://a.example/logout",
      "http://a.example/?sign-out=1",
      "mailto:a@a.example",
      "javascript:0",
      "http://a.example/c?d=1",
    ]);
    expect(all(crawl)).toEqual([
      "http://a.example/",
      "http://a.example/b",
      "http://a.example/c?d=1",
    ]);
  });

  it("takes the addresses given whatever they are, and no more pages than asked for", () => {
    const crawl = new Crawl(["http://a.example/x.pdf", "http://b.example/logout"], 1);
    crawl.add(["http://a.example/1"]);
    expect(all(crawl)).toEqual(["http://a.example/x.pdf", "http://b.example/logout"]);
    expect([crawl.left, crawl.total]).toEqual([1, 2]);
  });
});

describe("a sitemap", () => {
  it("is read with entities and CDATA, and told from an index", () => {
    const map = "<urlset><url><loc> https://a.example/?a=1&amp;b=2 </loc></url>";
    expect(readSitemap(map)).toEqual({ isIndex: false, addresses: ["https://a.example/?a=1&b=2"] });
    const index = "<sitemapindex><sitemap><loc><![CDATA[https://a.example/s.xml]]></loc>";
    expect(readSitemap(index)).toEqual({ isIndex: true, addresses: ["https://a.example/s.xml"] });
  });

  it("that breaks off or never closes gives what came before", () => {
    expect(readSitemap("<loc>https://a.example/</loc><loc>https://").addresses).toHaveLength(1);
    expect(readSitemap("<loc>".repeat(100_000)).addresses).toEqual([]);
  });

  it("is named by robots.txt in any case", () => {
    expect(sitemapsOfRobots("User-agent: *\r\nSITEMAP: https://a.example/s.xml\r\n")).toEqual([
      "https://a.example/s.xml",
    ]);
  });
});

describe("the notebook", () => {
  const contact = { kind: "contact", host: "a.example", own: false, how: "script" } as const;

  it("puts together what is one thing, with the longest life and ten pages at most", () => {
    const notebook = new Notebook("refused");
    const cookie = { kind: "cookie", host: "a.example", name: "x", own: true } as const;
    for (let page = 0; page < 30; page += 1) {
      notebook.note({ ...cookie, how: "response", by: "/r", lifetime: page }, `/${page}`);
    }
    const [only, ...others] = notebook.sightings();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ pass: "refused", lifetime: 29, pageCount: 30, by: ["/r"] });
    expect(only?.pages).toHaveLength(10);
  });

  it("counts as leaving only what was seen at no other time", () => {
    const notebook = new Notebook("undecided");
    notebook.note({ ...contact, leaving: true }, "/");
    expect(notebook.sightings()[0]?.leaving).toBe(true);
    notebook.note(contact, "/");
    expect(notebook.sightings()[0]?.leaving).toBeUndefined();
  });

  it("stays bounded, names every host all the same, and says that it is full", () => {
    const notebook = new Notebook("undecided");
    for (let at = 0; at < 20_000; at += 1) notebook.note({ ...contact, name: `/${at}` }, "/");
    expect(notebook.sightings().length).toBeLessThan(5000);
    notebook.note({ ...contact, host: "late.example", name: "/" }, "/");
    expect(notebook.sightings().at(-1)?.host).toBe("late.example");
    for (let at = 0; at < 20_000; at += 1)
      notebook.note({ ...contact, host: `h${at}.example` }, "/");
    expect(notebook.sightings().length).toBeLessThan(9000);
    expect(notebook.isFull).toBe(true);
  });

  it("cuts names that hold somebody's data", () => {
    const notebook = new Notebook("undecided");
    notebook.note({ ...contact, name: `/${"x".repeat(5000)}` }, "/");
    expect(notebook.sightings()[0]?.name).toHaveLength(300);
  });
});

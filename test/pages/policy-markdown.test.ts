import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import { markdown, markdownCode } from "../../src/pages/markdown.ts";
import { policyMarkdown } from "../../src/pages/policy-markdown.ts";
import { policyFragment } from "../../src/pages/policy.ts";
import { elements, textOf } from "./markup.ts";
import { viewOf } from "./view.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "A | B [c](javascript:x) <b>" } },
  services: [
    {
      id: "odd",
      name: "Odd *name* | x",
      category: "marketing",
      purpose: "Line\nbreak # <script>",
      cookies: [
        { name: "a|b", retention: "session" },
        { name: "_id.*", retention: "1 year", storage: "localStorage" },
      ],
    },
  ],
  pending: ["hi0j0dxp", "odd`name"],
});

describe("policyMarkdown", () => {
  it("has the sections of the page, in their order", () => {
    for (const regime of ["opt-in", "opt-out"] as const) {
      for (const view of [viewOf({ regime }), viewOf({ regime }, { catalogue })]) {
        const page = elements(policyFragment(view).toString())
          .filter(({ tagName }) => tagName === "h2")
          .map(textOf);
        const text = [...policyMarkdown(view).matchAll(/^## (.*)$/gm)].map(([, title]) => title);
        expect(text).toEqual(page);
      }
    }
  });

  it("tells every service, name, life and purpose", () => {
    const text = policyMarkdown(viewOf());
    expect(text).toContain("### YouTube (Marketing and embedded content)");
    expect(text).toContain(
      "| `YSC` | until you close the browser (session) | Counts views of a video |",
    );
    expect(text).toContain(
      "| `yt-remote-device-id` (browser storage) | until you delete it (persistent) | Purpose pending investigation |",
    );
    expect(text).toContain("[Privacy statement of Google](<https://policies.google.com/privacy>)");
    expect(text).toContain("Data protection officer: dpo@example.org");
    expect(text).toContain("1 rue de l’Exemple, 42000 Saint-Étienne");
    expect(text).toContain("[CNIL](<https://www.cnil.fr/>)");
  });

  it("is no place for markup of the catalogue's", () => {
    const text = policyMarkdown(viewOf({}, { catalogue }));
    expect(text).toContain("### Odd \\*name\\* \\| x (Marketing");
    expect(text).toContain("Line break \\# \\<script\\>");
    expect(text).toContain("| a\\|b | until");
    expect(text).toContain("- `hi0j0dxp`\n- odd\\`name");
    expect(text).not.toMatch(/(?<!\\)<b>|(?<!\\)\[c\]/);
  });
});

describe("markdown", () => {
  it("leaves nothing unescaped, on one line", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = markdown(text);
        expect(escaped).not.toMatch(/\n|(?<!\\)(?:\\\\)*[`*_[\]<>|~&#]/);
        expect(markdownCode(text)).not.toContain("\n");
      }),
    );
  });

  it("begins no list", () => {
    expect(markdown("- x")).toBe("\\- x");
    expect(markdown("1. x")).toBe("1\\. x");
    expect(markdown("-x 1. y")).toBe("-x 1. y");
  });
});

// What an import adds to a bundle: the services it names, and no other.
import { join } from "node:path";
import { rolldown } from "rolldown";
import { describe, expect, test } from "vitest";
import { root } from "./_consumer.ts";

const entry = join(root, "dist/services/index.js");

/** The code of a bundle of `export { names } from "assent/services"`. */
async function bundleOf(names: readonly string[]): Promise<string> {
  const bundle = await rolldown({
    input: "entry",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "entry" ? "\0entry" : null),
        load: (id) =>
          id === "\0entry" ? `export { ${names.join(", ")} } from ${JSON.stringify(entry)};` : null,
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  return output[0].code;
}

describe("a bundle", () => {
  test("of three services has these three", async () => {
    const code = await bundleOf(["youtube", "vimeo", "stripe"]);
    for (const host of ["ytimg.com", "vimeocdn.com", "stripe.network"])
      expect(code).toContain(host);
    const ids = [...code.matchAll(/[{,]id:[`"']([\w-]+)[`"']/g)].map(([, id = ""]) => id);
    expect(ids.toSorted()).toEqual(["stripe", "vimeo", "youtube"]);
    console.log(`three services: ${code.length} bytes, minified`);
    // The words that services share are in it, and how options are checked.
    expect(code.length).toBeLessThan(24_000);
  });

  test("of match() has them all", async () => {
    const code = await bundleOf(["match"]);
    expect(code).toContain("vimeocdn.com");
    expect(code).toContain("hotjar.io");
  });
});

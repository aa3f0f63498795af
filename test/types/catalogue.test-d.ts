import { describe, expectTypeOf, test } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import type {
  Catalogue,
  CatalogueDeclaration,
  DefaultCategoryId,
} from "../../src/catalogue/types.ts";
import { googleFonts, matomo, youtube } from "../../src/services/index.ts";

const catalogue = defineCatalogue({
  policy: { version: "2026-11-22", controller: { name: "École Example" } },
  categories: [{ id: "social", name: "Social" }],
  services: [
    { id: "session", name: "Login", category: "functional" },
    matomo({ host: "stats.example.org", exempt: true }),
    youtube({ category: "social" }),
    googleFonts(),
  ],
});

describe("a catalogue", () => {
  test("keeps the ids of its services and categories, literal and ready-made", () => {
    expectTypeOf(catalogue).toEqualTypeOf<
      Catalogue<DefaultCategoryId | "social", "session" | "matomo" | "youtube" | "google-fonts">
    >();
  });

  test("without categories of its own has the four", () => {
    const plain = defineCatalogue({ policy: catalogue.policy, services: [youtube()] });
    expectTypeOf(plain).toEqualTypeOf<Catalogue<DefaultCategoryId, "youtube">>();
  });

  test("made from data has ids of any text", () => {
    const fromData = defineCatalogue({} as CatalogueDeclaration);
    expectTypeOf(fromData.services[0]).toExtend<{ readonly id: string } | undefined>();
    expectTypeOf<string>().toExtend<(typeof fromData)["services"][number]["id"]>();
  });

  test("is taken where any catalogue is", () => {
    expectTypeOf(catalogue).toExtend<Catalogue>();
  });
});

describe("a ready-made service", () => {
  test("has its id and its category in its type", () => {
    expectTypeOf(youtube().id).toEqualTypeOf<"youtube">();
    expectTypeOf(youtube().category).toEqualTypeOf<"marketing">();
    expectTypeOf(youtube({ exempt: true }).category).toEqualTypeOf<"marketing">();
    expectTypeOf(matomo({ category: "social" }).category).toEqualTypeOf<"social">();
  });

  test("takes no option it does not know", () => {
    // @ts-expect-error misspelled
    expectTypeOf(youtube({ categroy: "statistics" })).not.toBeAny();
    // @ts-expect-error Matomo's alone
    expectTypeOf(youtube({ host: "x" })).not.toBeAny();
  });
});

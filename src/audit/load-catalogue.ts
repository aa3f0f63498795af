// The catalogue of a site, from the module that exports it.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { defineCatalogue } from "../catalogue/catalogue.ts";
import type { Catalogue, CatalogueDeclaration } from "../catalogue/types.ts";
import { AuditError } from "./optional.ts";

/**
 * Imports `file` and takes its export `catalogue`, else its default one: made by `defineCatalogue()`, or the declaration
 * for it.
 *
 * @throws AuditError if there is no such file or export; ConsentConfigError if the declaration cannot be right
 */
export async function loadCatalogue(file: string): Promise<Catalogue> {
  let exported: Readonly<Record<string, unknown>>;
  try {
    exported = { ...(await import(pathToFileURL(resolve(file)).href)) };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const types =
      /\.[cm]?tsx?$/.test(file) &&
      !("typescript" in process.features && process.features.typescript)
        ? " This Node reads no TypeScript: use Node 22.18 or newer, or name the compiled file."
        : "";
    throw new AuditError(`--catalogue ${file} could not be loaded: ${said}.${types}`, {
      cause: error,
    });
  }
  const found = exported["catalogue"] ?? exported["default"];
  if (typeof found !== "object" || found === null) {
    throw new AuditError(
      `--catalogue ${file} exports no catalogue: export const catalogue = defineCatalogue({ … }).`,
    );
  }
  if (isCatalogue(found)) return found;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked key by key
  return defineCatalogue(found as CatalogueDeclaration);
}

/** Made by whichever copy of assent the site has. */
function isCatalogue(found: object): found is Catalogue {
  return "index" in found && typeof found.index === "object" && "services" in found;
}

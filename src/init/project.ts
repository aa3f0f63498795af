// What the folder is: which framework its package.json names, and in which language its files are.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Framework = "express" | "koa" | "fastify" | "fetch" | "node";

export interface Project {
  readonly framework: Framework;
  /** Frameworks that were found and are mounted otherwise: `docs/frameworks.md` says how. */
  readonly others: readonly string[];
  /** `ts`; else `js` where the package is ESM, and `mjs` where it is CommonJS. */
  readonly extension: "ts" | "js" | "mjs";
  /** The package's name, if it has one. */
  readonly name?: string;
}

/** Frameworks that can be mounted on, by their packages, in the order in which they count. */
const FRAMEWORKS: readonly (readonly [name: string, framework: Framework])[] = [
  ["express", "express"],
  ["koa", "koa"],
  ["fastify", "fastify"],
  ["hono", "fetch"],
  ["h3", "fetch"],
];

/** Frameworks with servers of their own. */
const OTHERS = [
  "next",
  "nuxt",
  "@sveltejs/kit",
  "astro",
  "@remix-run/node",
  "@react-router/node",
  "@nestjs/core",
];

/** Reads `package.json` of a folder; without one it is a plain Node project. */
export function readProject(folder: string): Project {
  const facts = readPackage(folder);
  const has = (name: string): boolean => facts.dependencies.has(name);
  const isTyped = has("typescript") || existsSync(join(folder, "tsconfig.json"));
  return {
    framework: FRAMEWORKS.find(([name]) => has(name))?.[1] ?? "node",
    others: OTHERS.filter(has),
    extension: isTyped ? "ts" : facts.isModule ? "js" : "mjs",
    ...(facts.name !== undefined && { name: facts.name }),
  };
}

interface PackageFacts {
  readonly dependencies: ReadonlySet<string>;
  readonly isModule: boolean;
  readonly name?: string;
}

function readPackage(folder: string): PackageFacts {
  let found: Readonly<Record<string, unknown>> = {};
  try {
    const parsed: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    if (typeof parsed === "object" && parsed !== null) found = { ...parsed };
  } catch {
    // No package.json, or one that npm would not read either.
  }
  const dependencies = ["dependencies", "devDependencies"].flatMap((key) => {
    const list = found[key];
    return typeof list === "object" && list !== null ? Object.keys(list) : [];
  });
  const { name, type } = found;
  return {
    dependencies: new Set(dependencies),
    isModule: type === "module",
    ...(typeof name === "string" && { name }),
  };
}

// Prints the closing line that machines read: "unit: 10 passed, 0 failed, 2 skipped".
import type { Reporter, TestModule, Vitest } from "vitest/node";

export default class ClosingLine implements Reporter {
  #name = "tests";

  onInit(vitest: Vitest): void {
    this.#name = vitest.projects.map((project) => project.name).join("-") || "tests";
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    let skipped = 0;
    for (const module of modules) {
      const before = passed + failed + skipped;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        else if (state === "failed") failed += 1;
        else skipped += 1;
      }
      // A file that could not be loaded holds no tests, and must not count as green.
      if (before === passed + failed + skipped && module.state() === "failed") failed += 1;
    }
    console.log(`${this.#name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  }
}

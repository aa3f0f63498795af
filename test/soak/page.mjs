// A page with something to block in every paragraph.

/** HTML of so many paragraphs. */
export function page(paragraphs) {
  const body = Array.from(
    { length: paragraphs },
    (_, i) =>
      `<p id="p${i}">Paragraph ${i}<script src="https://stats.example/${i}.js"></script>` +
      `<img src="https://unknown.example/${i}.gif"><img src="/own/${i}.gif"></p>`,
  );
  return `<!doctype html><html lang="en"><head><title>Soak</title></head><body>${body.join("\n")}</body></html>`;
}

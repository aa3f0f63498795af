// The app in React, for server and browser.
import { createElement as h, useState } from "react";

export function App({ film }) {
  const [count, setCount] = useState(0);
  return h(
    "main",
    null,
    h("h1", null, "Tour"),
    h("consent-embed", { ...film, width: "560", height: "315" }),
    h("button", { id: "count", onClick: () => setCount(count + 1) }, count),
    count > 0 && h("consent-embed", { ...film, id: "later" }),
    h("p", null, "After"),
  );
}

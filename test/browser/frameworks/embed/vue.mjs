// The app in Vue, for server and browser.
import { createSSRApp, h, ref } from "vue";

export const createApp = (film) =>
  createSSRApp({
    setup() {
      const count = ref(0);
      return () =>
        h("main", [
          h("h1", "Tour"),
          h("consent-embed", { ...film, width: "560", height: "315" }),
          h("button", { id: "count", onClick: () => count.value++ }, count.value),
          count.value > 0 ? h("consent-embed", { ...film, id: "later" }) : null,
          h("p", "After"),
        ]);
    },
  });

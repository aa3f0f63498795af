// The app on both sides: render functions, since Vue's templates leave scripts out.
import { createSSRApp, defineComponent, h, onMounted, ref, Suspense } from "vue";
import { FILM, IMAGE, PLAYER, SCRIPT, SECOND_IMAGE, SECOND_SCRIPT, SNIPPET } from "../hosts.mjs";

const first = () => [
  h("nav", "Menu"),
  h("iframe", { src: FILM, title: "Film", width: "560", height: "315" }),
  h("p", ["Before ", h("img", { src: IMAGE, alt: "A", width: "200", height: "100" }), " after"]),
  h("script", { src: `${SCRIPT}?app` }),
  h("script", { innerHTML: SNIPPET }),
  h("div", { innerHTML: `<img src="${IMAGE}?b" alt="B">` }),
  h(Suspense, null, { default: () => h(Late) }),
];
const second = () => [
  h("h1", { id: "second" }, "Second"),
  h("iframe", { src: PLAYER, title: "Film" }),
  h("img", { src: SECOND_IMAGE, alt: "A" }),
  h("script", { key: "late", src: SECOND_SCRIPT }),
];

const Root = defineComponent({
  props: ["path"],
  setup(props) {
    const count = ref(0);
    const path = ref(props.path);
    onMounted(() => document.documentElement.setAttribute("data-hydrated", ""));
    const go = (event) => {
      event.preventDefault();
      history.pushState(null, "", "/second");
      path.value = "/second";
    };
    return () =>
      h("main", [
        path.value === "/second" ? second() : first(),
        h("button", { id: "count", onClick: () => count.value++ }, String(count.value)),
        h("a", { id: "to-second", href: "/second", onClick: go }, "Second"),
        h("input", { id: "note" }),
      ]);
  },
});

/** Waits on the server for what `setLate` gave it. */
let late = Promise.resolve();
export const setLate = (promise) => {
  late = promise;
};
const Late = defineComponent({
  async setup() {
    if (typeof window === "undefined") await late;
    return () => h("p", ["The late part ", h("iframe", { src: `${FILM}?late`, title: "Film" })]);
  },
});

export const createApp = (path) => createSSRApp(Root, { path });
